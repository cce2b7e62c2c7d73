package coop.teyel.pos.shell.demo;

import coop.teyel.production.designs.Colour;
import coop.teyel.production.designs.DesignDraft;
import coop.teyel.production.designs.Size;
import coop.teyel.production.designs.Stage;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import java.util.List;
import java.util.Map;

/// The five designs of the demo, with sizes, colours, minutes and prices.
final class DemoDesigns {

  private static final Size TWO = new Size("2-3", 98);
  private static final Size FOUR = new Size("4-5", 110);
  private static final Size SIX = new Size("6-7", 122);
  private static final Colour RED = new Colour("Kırmızı", "#c0392b");
  private static final Colour BLUE = new Colour("Mavi", "#2a5caa");
  private static final Colour YELLOW = new Colour("Sarı", "#e0b020");
  private static final Colour GREEN = new Colour("Yeşil", "#2e7d4f");

  private DemoDesigns() {}

  static DesignDraft dress() {
    return draft(
        "Puantiyeli elbise",
        "dress",
        List.of(TWO, FOUR),
        List.of(RED, BLUE),
        minutes(8, 45, 15),
        45_000);
  }

  static DesignDraft dungarees() {
    return draft(
        "Bahçıvan tulumu",
        "trousers",
        List.of(TWO, FOUR, SIX),
        List.of(BLUE),
        minutes(10, 55, 20),
        52_050);
  }

  static DesignDraft raincoat() {
    return draft(
        "Yağmurluk", "raincoat", List.of(FOUR, SIX), List.of(YELLOW), minutes(12, 70, 20), 68_000);
  }

  static DesignDraft pyjamas() {
    return draft(
        "Ay ışığı pijama",
        "pyjamas",
        List.of(TWO, FOUR),
        List.of(BLUE, GREEN),
        minutes(8, 40, 10),
        37_525);
  }

  static DesignDraft cap() {
    return draft(
        "Güneş şapkası", "cap", List.of(TWO, FOUR), List.of(GREEN), minutes(4, 20, 5), 18_000);
  }

  private static DesignDraft draft(
      String name,
      String picture,
      List<Size> sizes,
      List<Colour> colours,
      Map<Stage, Integer> minutes,
      long kurus) {
    return new DesignDraft(
        name,
        "designs/" + picture + ".svg",
        sizes,
        colours,
        minutes,
        Money.ofMinor(kurus, Currency.TRY));
  }

  private static Map<Stage, Integer> minutes(int cut, int sew, int finish) {
    return Map.of(Stage.CUT, cut, Stage.SEW, sew, Stage.FINISH, finish, Stage.CHECK, 3);
  }
}
