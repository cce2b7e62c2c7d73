package coop.teyel.production.stock.manifests;

import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.TextSize;
import coop.teyel.production.stock.ForSale;
import coop.teyel.production.stock.SizeOrder;
import coop.teyel.production.texts.Dates;
import coop.teyel.production.texts.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/// The list of what a stall takes along: pieces of each design and size with their numbers, and
/// room for two signatures.
///
/// @param coop the name of the co-op
record ManifestPaper(String coop, Manifest manifest, ZoneId zone, boolean copy) {

  Document draw(Locale language, Texts texts) {
    Document.Builder list = Document.in(language);
    if (copy) {
      list.line(Align.CENTER, TextSize.LARGE, Run.bold(texts.say(language, "stock.list.copy")));
    }
    list.title(manifest.stall().name())
        .centered(coop)
        .columns(texts.say(language, "stock.list.title"), Dates.moment(left().atZone(zone)))
        .rule();
    by(ForSale::designName, manifest.garments(), Comparator.naturalOrder())
        .forEach((design, pieces) -> write(design, pieces, list));
    list.rule()
        .columns(
            Run.bold(texts.say(language, "stock.pack.pieces")),
            Run.bold(Integer.toString(manifest.garments().size())),
            TextSize.TALL);
    sign(texts.say(language, "stock.list.given-by"), list);
    sign(texts.say(language, "stock.list.taken-by"), list);
    return list.cut().build();
  }

  private Instant left() {
    return manifest.sent().orElse(manifest.opened());
  }

  private static void write(String design, List<ForSale> pieces, Document.Builder list) {
    list.columns(Run.bold(design), Run.bold(Integer.toString(pieces.size())), TextSize.NORMAL);
    by(ForSale::size, pieces, SizeOrder.YOUNGEST_FIRST)
        .forEach((size, ofSize) -> {
          list.columns(size, Integer.toString(ofSize.size()));
          list.line(ofSize.stream().map(ForSale::code).sorted().collect(Collectors.joining(" ")));
        });
  }

  private static Map<String, List<ForSale>> by(
      Function<ForSale, String> key, List<ForSale> pieces, Comparator<String> order) {
    return pieces.stream()
        .collect(Collectors.groupingBy(key, () -> new TreeMap<>(order), Collectors.toList()));
  }

  private static void sign(String words, Document.Builder list) {
    list.line(words).feed(2).rule();
  }
}
