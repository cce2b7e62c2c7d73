package coop.teyel.production.labels;

import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.TextSize;
import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.money.Money;
import coop.teyel.production.money.MoneyText;
import coop.teyel.production.texts.Texts;
import java.util.Locale;

/// What a garment costs: hangs beside its label and is taken off when it is sold.
record PriceTag(Garment garment, Money price) {

  Document draw(Locale language, Texts texts) {
    return Document.in(language)
        .line(Align.CENTER, TextSize.LARGE, Run.bold(MoneyText.withSign(price, language)))
        .oneLine(Align.CENTER, TextSize.NORMAL, Run.bold(garment.designName()))
        .oneLine(
            Align.CENTER,
            TextSize.NORMAL,
            Run.of(garment.size().label()),
            Run.of(garment.colour().name()),
            Run.bold(garment.grade() == Grade.B ? texts.say(language, "labels.paper.second") : ""))
        .oneLine(Align.CENTER, TextSize.NORMAL, Run.of(garment.number().digits()))
        .endOfLabel()
        .build();
  }
}
