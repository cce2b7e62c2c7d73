package coop.teyel.pos;

import coop.teyel.production.coop.Coop;
import coop.teyel.production.texts.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The demo co-op in the real program, and tablets in the hands of its people.
final class DemoPlace implements AutoCloseable {

  /// Who may sell, and the coordinator.
  enum Person {
    EMINE("Emine", Language.TR),
    AMAL("Amal", Language.AR),
    ZEHRA("Zehra", Language.TR);

    private final String nickname;
    private final Language language;

    Person(String nickname, Language language) {
      this.nickname = nickname;
      this.language = language;
    }

    String nickname() {
      return nickname;
    }
  }

  private final Path folder;
  private final List<Tablet> tablets = new ArrayList<>();
  private final Map<Person, Tablet> kept = new EnumMap<>(Person.class);
  private RunningTeyel teyel;

  DemoPlace(Path folder, String... settings) {
    this.folder = folder;
    teyel = RunningTeyel.startDemo(folder, settings).awaitReady().unheard();
  }

  /// The tablet on which that person has signed in; the same one each time, which ends with the
  /// place. It comes as its last user left it, and shows her first page.
  Tablet tablet(Person person) {
    Tablet tablet = kept.get(person);
    if (tablet == null) {
      tablet = freshTablet(person).keep();
      kept.put(person, tablet);
    } else {
      tablet.open("home");
      if (tablet.page().url().endsWith("/who")) {
        signIn(tablet, person);
      }
    }
    return tablet;
  }

  /// A tablet that knows nothing yet but that she has signed in.
  Tablet freshTablet(Person person) {
    boolean isRightToLeft = person.language.isRightToLeft();
    Tablet tablet =
        new Tablet(
            teyel.url(), person.language, isRightToLeft ? 800 : 1280, isRightToLeft ? 1280 : 800);
    tablets.add(tablet);
    signIn(tablet, person);
    return tablet;
  }

  void signIn(Tablet tablet, Person person) {
    tablet.signIn(person.nickname, Coop.DEMO_PIN);
  }

  /// Opens the till of the only stall, where it is closed.
  void openTill() {
    try (Tablet tablet = tablet(Person.EMINE)) {
      tablet.open("till");
      if (tablet.page().locator("vaadin-text-field").count() > 0) {
        tablet.fill("till.float", "500");
        tablet.tap("till.open");
        tablet.awaitText("till.opened");
      }
    }
  }

  /// Numbers of garments that can be sold and lie in no basket.
  List<String> garments() {
    return List.copyOf(
        ledger()
            .strings(
                "select garment from garment_now where owner_kind = 'FOR_SALE' and garment not in"
                    + " (select garment from basket_line where state = 'HELD')"));
  }

  /// Garments for sale of the design of which there are most.
  List<String> alike() {
    return List.copyOf(
        ledger()
            .strings(
                """
                select number from garment join garment_now on garment = number
                where owner_kind = 'FOR_SALE' and number not in
                  (select garment from basket_line where state = 'HELD') and design = (
                  select design from garment join garment_now on garment = number
                  where owner_kind = 'FOR_SALE' group by design order by count(*) desc limit 1)
                """));
  }

  /// How many rows a query finds.
  int count(String from) {
    return Integer.parseInt(ledger().strings("select count(*) from " + from).iterator().next());
  }

  DatabaseInvariants ledger() {
    return new DatabaseInvariants(folder.resolve("teyel.db"));
  }

  RunningTeyel teyel() {
    return teyel;
  }

  /// Ends the program as a power cut does.
  void kill() {
    teyel.kill();
  }

  /// Starts it again after a kill.
  void startAgain() {
    teyel = teyel.again().awaitReady().unheard();
  }

  /// Has the program run and be reached again, whatever a test did to it.
  void restore() {
    kept.values().forEach(tablet -> tablet.network(true));
    if (teyel.isRunning()) {
      teyel.goOn();
    } else {
      startAgain();
    }
  }

  @Override
  public void close() {
    tablets.forEach(Tablet::end);
    teyel.close();
  }
}
