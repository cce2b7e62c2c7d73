package coop.teyel.production.designs;

import static coop.teyel.production.members.MemberExamples.as;

import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Member;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import java.util.List;
import java.util.Map;

/// The cast of designs: five kinds of children's clothes, made through the public verbs.
public final class DesignExamples {

  /// For the youngest.
  public static final Size TWO = new Size("2-3", 98);

  /// In the middle.
  public static final Size FOUR = new Size("4-5", 110);

  /// The largest of the cast.
  public static final Size SIX = new Size("6-7", 122);

  /// A warm red.
  public static final Colour RED = new Colour("red", "#c0392b");

  /// A dark blue.
  public static final Colour BLUE = new Colour("blue", "#1f4e79");

  /// A sunny yellow.
  public static final Colour YELLOW = new Colour("yellow", "#f2c230");

  private final Designs designs;
  private final Member coordinator;

  /// Uses the service of a test's context; `coordinator` makes the designs.
  public DesignExamples(Designs designs, Member coordinator) {
    this.designs = designs;
    this.coordinator = coordinator;
  }

  /// A dress; three sizes, red and blue, 650 lira.
  public Design dress() {
    return named("Dress", "designs/dress.svg", List.of(RED, BLUE), 650_00);
  }

  /// Dungarees; three sizes, blue and yellow, 720 lira.
  public Design dungarees() {
    return named("Dungarees", "designs/trousers.svg", List.of(BLUE, YELLOW), 720_00);
  }

  /// A raincoat; three sizes, yellow, 980 lira.
  public Design raincoat() {
    return named("Raincoat", "designs/raincoat.svg", List.of(YELLOW), 980_00);
  }

  /// Pyjamas; three sizes, three colours, 540 lira.
  public Design pyjamas() {
    return named("Pyjamas", "designs/pyjamas.svg", List.of(RED, BLUE, YELLOW), 540_00);
  }

  /// A cap; three sizes, red and yellow, 180 lira.
  public Design cap() {
    return named("Cap", "designs/cap.svg", List.of(RED, YELLOW), 180_00);
  }

  /// All five.
  public List<Design> all() {
    return List.of(dress(), dungarees(), raincoat(), pyjamas(), cap());
  }

  /// The design with that name, like the dress where it is not there yet.
  public Design named(String name) {
    return named(name, "designs/dress.svg", List.of(RED, BLUE), 650_00);
  }

  /// A draft that is right in everything, to be bent by tests.
  public static DesignDraft draft(String name) {
    return draft(name, "designs/dress.svg", List.of(RED, BLUE), 650_00);
  }

  /// The design in the words of a draft.
  public static DesignDraft draftOf(Design design) {
    return new DesignDraft(
        design.name(),
        design.picture(),
        design.sizes(),
        design.colours(),
        design.minutes(),
        design.listPrice());
  }

  private Design named(String name, String picture, List<Colour> colours, long kurus) {
    return designs.all().stream()
        .filter(design -> design.name().equals(name))
        .findFirst()
        .orElseGet(() -> make(draft(name, picture, colours, kurus)));
  }

  private Design make(DesignDraft draft) {
    return switch (as(coordinator, () -> designs.make(CommandId.fresh(), draft))) {
      case DesignAnswer.Made made -> made.design();
      case DesignAnswer other -> throw new AssertionError(other);
    };
  }

  private static DesignDraft draft(String name, String picture, List<Colour> colours, long kurus) {
    return new DesignDraft(
        name,
        picture,
        List.of(TWO, FOUR, SIX),
        colours,
        Map.of(Stage.CUT, 6, Stage.SEW, 35, Stage.FINISH, 10, Stage.CHECK, 3),
        Money.ofMinor(kurus, Currency.TRY));
  }
}
