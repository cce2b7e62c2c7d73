package coop.teyel.production.labels;

import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Block;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.TextSize;
import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.texts.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A garment's label: what it is, and its number as a barcode.
///
/// No price: the label stays on the garment, and prices move. Every text has one line, so that it
/// fits on labels of 40 mm, whatever the design is called.
///
/// @param batch its number for people
/// @param story its public page, where it has one
record LabelPaper(Garment garment, String batch, Optional<String> story, boolean copy) {

  Document draw(Locale language, Texts texts) {
    Document.Builder label = Document.in(language);
    story.ifPresentOrElse(
        page -> label.qrBeside(page, look(Align.START)),
        () -> look(Align.CENTER).forEach(label::add));
    return label
        .barcode(garment.number().digits())
        .oneLine(
            Align.CENTER,
            TextSize.NORMAL,
            Run.of(texts.say(language, "labels.paper.batch", batch)),
            Run.bold(garment.grade() == Grade.B ? texts.say(language, "labels.paper.second") : ""),
            Run.bold(copy ? texts.say(language, "labels.paper.copy") : ""))
        .endOfLabel()
        .build();
  }

  private List<Block.OneLine> look(Align align) {
    return List.of(
        line(align, TextSize.LARGE, Run.bold(garment.size().label())),
        line(align, TextSize.NORMAL, Run.bold(garment.designName())),
        line(
            align,
            TextSize.NORMAL,
            Run.of(garment.colour().name()),
            Run.of(garment.size().heightCm() + " cm")));
  }

  private static Block.OneLine line(Align align, TextSize size, Run... runs) {
    return new Block.OneLine(List.of(runs), align, size);
  }
}
