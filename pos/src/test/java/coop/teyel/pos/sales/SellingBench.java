package coop.teyel.pos.sales;

import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.baskets.BasketId;
import coop.teyel.pos.baskets.Baskets;
import coop.teyel.pos.baskets.ScanAnswer;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.FactIds;
import coop.teyel.production.members.Member;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.stock.Stall;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.test.context.TestPropertySource;

/// A five-line sale through the whole service path (open a basket, five scans, pay), against
/// sqlite-jdbc writing the same rows in the same transactions; at the start and after 100,000
/// sales.
///
/// Both write in turn, so that whatever else the machine does hits both. The bare writer's file
/// stays small: growth is the ratio to it at the end over the ratio at the start. What happens
/// after the commit (printing) is no part of the path and rests.
@PosBootTest
@TestPropertySource(properties = "teyel.test=bench")
class SellingBench {

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final int LINES = 5;
  private static final int WARM_UP = Integer.getInteger("teyel.bench.warm-up", 8_000);
  private static final int ROUNDS = Integer.getInteger("teyel.bench.rounds", 400);
  private static final int HISTORY = Integer.getInteger("teyel.bench.history", 100_000);
  private static final int FIRST_SERIAL = 2_000_000;
  private static final int FIRST_OF_HISTORY = 3_000_000;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  @Autowired ApplicationContext context;
  @Autowired Baskets baskets;
  @Autowired Selling selling;
  @Autowired FactIds factIds;

  @Value("${teyel.data}")
  private Path folder;

  private SaleExamples examples;
  private Stall stall;
  private final List<List<Change>> acts = new ArrayList<>();
  private final List<List<Change>> garment = new ArrayList<>();
  private final Map<String, Integer> codes = new HashMap<>();
  private final List<String> ids = new ArrayList<>();
  private String garmentCode = "";
  private int sold;

  @BeforeEach
  void openAStall() {
    examples = new SaleExamples(context);
    stall = examples.openStall();
  }

  @Test
  void aFiveLineSaleKeepsUpWithTheBareDatabaseAlsoAfterAHundredThousandSales() throws Exception {
    ((SmartLifecycle) context.getBean("printerWorkers")).stop();
    learn();
    stockUp();
    Member amal = examples.amal();
    try (BareWriter bare = new BareWriter(new DatabaseDiff(database()).copy())) {
      measure(amal, bare, WARM_UP);
      Times start = measure(amal, bare, ROUNDS);
      fill();
      measure(amal, bare, ROUNDS / 4);
      Times end = measure(amal, bare, ROUNDS);
      report(start, end);
    }
  }

  private void report(Times start, Times end) {
    double perSecond = 1e9 / start.ours();
    double bare = 1e9 / start.bare();
    boolean fast =
        bench("five-line-sales-per-second", perSecond, bare * 0.5, perSecond / bare, true);
    double pay = 1e9 / start.ourPay();
    double barePay = 1e9 / start.barePay();
    boolean fastPay = bench("five-line-pay-per-second", pay, barePay * 0.5, pay / barePay, true);
    // for people: it says what a fast disk would leave
    System.out.printf(
        Locale.ROOT, "processor time of a ticket: %.2f ms%n", start.processor() / 1e6);
    double growth = (end.ours() / end.bare()) / (start.ours() / start.bare());
    boolean steady = bench("time-after-" + HISTORY + "-sales", growth, 1.2, growth, false);
    assertThat(fast && fastPay && steady).as("all limits hold").isTrue();
  }

  private static boolean bench(
      String name, double value, double limit, double ratio, boolean isAtLeast) {
    System.out.printf(Locale.ROOT, "BENCH %s %.2f %.2f %.2f%n", name, value, limit, ratio);
    return isAtLeast ? value >= limit : value <= limit;
  }

  /// Sells once and keeps what each act wrote.
  private void learn() throws SQLException {
    // the first fact of a place also writes its node
    examples.sold(stall, 1);
    List<String> six = examples.stock().atStall(stall, LINES + 1);
    garmentCode = six.getLast();
    DatabaseDiff snapshots = new DatabaseDiff(database());
    List<Path> copies = new ArrayList<>(List.of(snapshots.copy()));
    Basket basket = examples.basket(stall);
    copies.add(snapshots.copy());
    for (String code : six.subList(0, LINES)) {
      codes.put(code, codes.size());
      scan(basket.id(), code);
      copies.add(snapshots.copy());
    }
    examples.paid(basket.id(), exact(basket.id()));
    copies.add(snapshots.copy());
    for (int i = 1; i < copies.size(); i++) {
      acts.add(DatabaseDiff.between(copies.get(i - 1), copies.get(i)));
    }
    rememberIds(copies.getFirst());
    learnGarment();
  }

  /// Ids that came with the sale; all others (stall, members, designs) stay as they are.
  private void rememberIds(Path before) throws SQLException {
    String old = everyText(before);
    acts.stream()
        .flatMap(List::stream)
        .flatMap(change -> change.values().stream())
        .filter(String.class::isInstance)
        .map(String.class::cast)
        .flatMap(text -> ID.matcher(text).results().map(MatchResult::group))
        .distinct()
        .filter(id -> !old.contains(id))
        .forEach(ids::add);
  }

  private static String everyText(Path file) throws SQLException {
    StringBuilder text = new StringBuilder();
    try (Connection connection = DatabaseDiff.open(file)) {
      for (String query :
          List.of(
              "select id from stall",
              "select id from member",
              "select distinct design from garment",
              "select id from till_session")) {
        try (Statement statement = connection.createStatement();
            ResultSet found = statement.executeQuery(query)) {
          while (found.next()) {
            text.append(found.getString(1)).append(' ');
          }
        }
      }
    }
    return text.toString();
  }

  private void learnGarment() throws SQLException {
    try (Connection connection = DatabaseDiff.open(database())) {
      List<Change> rows = new ArrayList<>();
      rows.addAll(DatabaseDiff.rows(connection, "garment", "number", garmentCode));
      rows.addAll(DatabaseDiff.rows(connection, "movement", "garment", garmentCode));
      rows.addAll(DatabaseDiff.rows(connection, "garment_now", "garment", garmentCode));
      garment.add(rows);
    }
  }

  /// Garments at the stall for all sales that are measured.
  private void stockUp() throws SQLException {
    int pieces = LINES * (WARM_UP + 2 * ROUNDS + ROUNDS / 4 + 1);
    try (BareWriter writer = bulk()) {
      List<Change> rows = new ArrayList<>();
      for (int i = 0; i < pieces; i++) {
        Map<String, String> names = Map.of(garmentCode, code(FIRST_SERIAL + i));
        garment.getFirst().forEach(row -> rows.add(row.of(names, 0)));
      }
      writer.write(rows);
    }
    arm();
  }

  /// Amal is signed in once, as at a stall, and sells again and again.
  private Times measure(Member amal, BareWriter bare, int rounds) throws SQLException {
    long[] ours = new long[rounds];
    long[] ourPay = new long[rounds];
    long[] theirs = new long[rounds];
    long[] theirPay = new long[rounds];
    long processor = 0;
    for (int i = 0; i < rounds; i++) {
      List<String> five = five();
      long busy = THREADS.getCurrentThreadCpuTime();
      Sold ourSale = as(amal, () -> sell(five));
      processor += THREADS.getCurrentThreadCpuTime() - busy;
      ours[i] = ourSale.all();
      ourPay[i] = ourSale.pay();

      List<List<Change>> same = same(five, sold);
      long begun = System.nanoTime();
      for (List<Change> act : same.subList(0, same.size() - 1)) {
        bare.write(act);
      }
      long paying = System.nanoTime();
      bare.write(same.getLast());
      long done = System.nanoTime();
      theirs[i] = done - begun;
      theirPay[i] = done - paying;
    }
    return new Times(
        median(ours),
        median(theirs),
        median(ourPay),
        median(theirPay),
        processor / (double) rounds);
  }

  private Sold sell(List<String> five) {
    long begun = System.nanoTime();
    BasketId basket = baskets.open(stall.id()).id();
    for (String code : five) {
      ScanAnswer answer = selling.scan(CommandId.fresh(), basket, Scan.read(code));
      assertThat(answer).isInstanceOf(ScanAnswer.Added.class);
    }
    List<Tendered> exact = List.of(Tendered.cash(baskets.get(basket).cashDue()));
    long paying = System.nanoTime();
    PayAnswer answer = selling.pay(CommandId.fresh(), basket, exact);
    long done = System.nanoTime();
    assertThat(answer).isInstanceOf(PayAnswer.Paid.class);
    return new Sold(done - begun, done - paying);
  }

  private List<String> five() {
    List<String> five = new ArrayList<>();
    for (int i = 0; i < LINES; i++) {
      five.add(code(FIRST_SERIAL + sold * LINES + i));
    }
    sold++;
    return five;
  }

  /// The learned acts, for other garments.
  private List<List<Change>> same(List<String> five, long later) {
    Map<String, String> names = new HashMap<>();
    ids.forEach(id -> names.put(id, factIds.next()));
    codes.forEach((code, index) -> names.put(code, five.get(index)));
    return acts.stream()
        .map(act -> act.stream().map(change -> change.of(names, later)).toList())
        .toList();
  }

  /// A hundred thousand sales as if they had been made: every table, every index.
  private void fill() throws SQLException {
    long later = 1_000_000;
    try (BareWriter writer = bulk()) {
      writer.run("pragma synchronous = off");
      List<Change> rows = new ArrayList<>();
      for (int i = 0; i < HISTORY; i++) {
        List<String> five = new ArrayList<>();
        for (int line = 0; line < LINES; line++) {
          five.add(code(FIRST_OF_HISTORY + i * LINES + line));
          Map<String, String> names = Map.of(garmentCode, five.getLast());
          garment.getFirst().forEach(row -> rows.add(row.of(names, 0)));
        }
        same(five, later + i).forEach(rows::addAll);
        if (rows.size() > 100_000) {
          writer.write(rows);
          rows.clear();
        }
      }
      writer.write(rows);
      writer.run("pragma wal_checkpoint(truncate)");
    }
    arm();
  }

  private final List<String> triggers = new ArrayList<>();

  /// A writer into the application's own file, without the triggers that would refuse history.
  private BareWriter bulk() throws SQLException {
    List<String> names = new ArrayList<>();
    try (Connection connection = DatabaseDiff.open(database());
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("select name, sql from sqlite_schema where type = 'trigger'")) {
      while (found.next()) {
        names.add(found.getString(1));
        triggers.add(found.getString(2));
      }
    }
    BareWriter writer = new BareWriter(database());
    writer.run("pragma foreign_keys = false");
    for (String name : names) {
      writer.run("drop trigger " + name);
    }
    return writer;
  }

  private void arm() throws SQLException {
    try (Connection connection = DatabaseDiff.open(database());
        Statement statement = connection.createStatement()) {
      for (String trigger : triggers) {
        statement.execute(trigger);
      }
    }
    triggers.clear();
  }

  private void scan(BasketId basket, String code) {
    ScanAnswer answer =
        examples.asAmal(() -> selling.scan(CommandId.fresh(), basket, Scan.read(code)));
    assertThat(answer).isInstanceOf(ScanAnswer.Added.class);
  }

  private List<Tendered> exact(BasketId basket) {
    return List.of(Tendered.cash(examples.asAmal(() -> baskets.get(basket)).cashDue()));
  }

  private Path database() {
    return folder.resolve("teyel.db");
  }

  private static String code(int serial) {
    return GarmentNumber.of(serial).digits();
  }

  private static double median(long[] times) {
    long[] sorted = times.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /// How long a sale took, in nanoseconds.
  private record Sold(long all, long pay) {}

  /// Medians in nanoseconds.
  private record Times(double ours, double bare, double ourPay, double barePay, double processor) {}
}
