package coop.teyel.production.labels;

import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.Size;
import coop.teyel.hardware.printing.PaperKind;
import coop.teyel.hardware.printing.PaperSource;
import coop.teyel.hardware.printing.PrintRequest;
import coop.teyel.hardware.scanning.GarmentNumber;
import coop.teyel.production.batches.Batches;
import coop.teyel.production.batches.Grade;
import coop.teyel.production.fields.Texts;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.Garments;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Component;

/// Draws a garment's label: its number as a barcode, design, size, colour and batch.
///
/// No price: the label stays on the garment, and prices move.
@Component
class LabelPaper implements PaperSource {

  private final Garments garments;
  private final Batches batches;
  private final Texts texts;

  LabelPaper(Garments garments, Batches batches, Texts texts) {
    this.garments = garments;
    this.batches = batches;
    this.texts = texts;
  }

  @Override
  public Set<PaperKind> kinds() {
    return Set.of(PaperKind.LABEL);
  }

  @Override
  public Document draw(PrintRequest request) {
    Garment garment = garments.get(new GarmentNumber(request.reference())).garment();
    Locale language = request.language();
    Document.Builder label = Document.in(language);
    label.line(
        Align.CENTER, Size.LARGE, Run.bold(garment.designName()), Run.bold(garment.size().label()));
    label.line(Align.CENTER, Size.NORMAL, Run.of(garment.colour().name()), Run.of(height(garment)));
    label.barcode(garment.number().digits());
    label.columns(
        texts.say(language, "labels.paper.batch", batches.get(garment.batch()).number()),
        remarks(garment, request));
    return label.cut().build();
  }

  private String remarks(Garment garment, PrintRequest request) {
    String second =
        garment.grade() == Grade.B ? texts.say(request.language(), "labels.paper.second") : "";
    String copy = request.copy() ? texts.say(request.language(), "labels.paper.copy") : "";
    return (second + " " + copy).strip();
  }

  private static String height(Garment garment) {
    return garment.size().heightCm() + " cm";
  }
}
