package coop.teyel.pos.receipts;

import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.TextSize;
import coop.teyel.production.money.Money;
import coop.teyel.production.money.MoneyText;
import coop.teyel.production.texts.Dates;
import coop.teyel.production.texts.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

/// Writes a stall's paper in one language: what its head, its sums and its foot look like.
final class PaperWriter {

  private static final int SHORT_HASH = 12;

  private final Texts texts;
  private final Locale language;
  private final ZoneId zone;
  private final Document.Builder paper;

  PaperWriter(Texts texts, Locale language, ZoneId zone) {
    this.texts = texts;
    this.language = language;
    this.zone = zone;
    this.paper = Document.in(language);
  }

  /// Opens the cash drawer before anything is printed, so that the change is not waited for.
  PaperWriter openDrawer() {
    paper.openDrawer();
    return this;
  }

  /// Says first that this paper may exist twice, where it may.
  PaperWriter markIf(boolean copy) {
    if (copy) {
      paper.line(Align.CENTER, TextSize.LARGE, Run.bold(say("copy")));
    }
    return this;
  }

  /// The co-op, and what kind of paper this is.
  PaperWriter head(String coop, String kind) {
    paper.title(coop);
    paper.line(Align.CENTER, TextSize.NORMAL, Run.bold(kind));
    return this;
  }

  /// A moment, to the minute of the co-op's clock.
  PaperWriter moment(String label, Instant moment) {
    return words(label, Dates.moment(moment.atZone(zone)));
  }

  /// A label and what stands at the other end of its line.
  PaperWriter words(String label, String value) {
    paper.columns(label, value);
    return this;
  }

  /// A sum without its currency; the total names it.
  PaperWriter sum(String label, Money sum) {
    return words(label, MoneyText.plain(sum, language));
  }

  /// So many notes or coins, and what they are worth together.
  PaperWriter times(long count, Money value, Money together) {
    return sum(count + " x " + MoneyText.plain(value, language), together);
  }

  /// A sum that is left out when it is nothing.
  PaperWriter sumUnlessNothing(String label, Money sum) {
    return sum.isZero() ? this : sum(label, sum);
  }

  /// The sum for which everybody looks.
  PaperWriter total(String label, Money sum) {
    paper.columns(Run.bold(label), Run.bold(MoneyText.withSign(sum, language)), TextSize.TALL);
    return this;
  }

  /// A line across.
  PaperWriter rule() {
    paper.rule();
    return this;
  }

  /// The hash that ties the fact to the chain, short enough to be compared by eye.
  PaperWriter hash(Optional<String> hash) {
    hash.ifPresent(all -> paper.centered(all.substring(0, SHORT_HASH)));
    return this;
  }

  /// A friendly line in the middle.
  PaperWriter foot(String words) {
    paper.centered(words);
    return this;
  }

  /// The finished paper.
  Document cut() {
    return paper.cut().build();
  }

  /// A text of this feature, its key without `receipts.paper.`.
  String say(String key, Object... arguments) {
    return texts.say(language, "receipts.paper." + key, arguments);
  }
}
