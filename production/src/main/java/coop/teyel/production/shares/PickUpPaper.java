package coop.teyel.production.shares;

import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.TextSize;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.shares.halving.Fraction;
import coop.teyel.production.texts.Dates;
import coop.teyel.production.texts.Texts;
import java.util.List;
import java.util.Locale;

/// What a member takes home from a split, and what she is owed afterwards.
///
/// @param coop the name of the co-op
/// @param member her nickname
/// @param garments hers of this split, in the order of numbers
record PickUpPaper(
    String coop,
    HeldSplit held,
    String member,
    List<Garment> garments,
    Fraction owed,
    boolean copy) {

  Document draw(Locale language, Texts texts) {
    Document.Builder slip = Document.in(language);
    if (copy) {
      slip.line(Align.CENTER, TextSize.LARGE, Run.bold(texts.say(language, "shares.slip.copy")));
    }
    slip.title(member)
        .centered(coop)
        .columns(
            texts.say(language, "shares.split.number") + " " + held.number(), Dates.day(held.day()))
        .rule();
    garments.forEach(garment -> slip.columns(words(garment), garment.number().digits()));
    return slip.rule()
        .columns(
            Run.bold(texts.say(language, "shares.slip.pieces")),
            Run.bold(Integer.toString(garments.size())),
            TextSize.TALL)
        .columns(texts.say(language, "shares.owed"), owed.mixed())
        .cut()
        .build();
  }

  private static String words(Garment garment) {
    return String.join(" ", garment.designName(), garment.size().label(), garment.colour().name());
  }
}
