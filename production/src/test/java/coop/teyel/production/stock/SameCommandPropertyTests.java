package coop.teyel.production.stock;

import static coop.teyel.production.db.Tables.COMMAND;
import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.WorkshopInvariants;
import coop.teyel.production.batches.Batch;
import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.designs.DesignExamples;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.garments.GarmentExamples;
import coop.teyel.production.labels.Labels;
import coop.teyel.production.members.Member;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.shares.ShareExamples;
import coop.teyel.production.stock.manifests.ManifestId;
import coop.teyel.production.stock.manifests.Manifests;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// The same command again gives the same answer and changes nothing: at once, as a double tap does,
/// and late, as a tablet does that was out of the network.
@WorkshopBootTest
class SameCommandPropertyTests {

  private static final int ACTS = 1_000;
  private static final List<String> TABLES =
      List.of(
          "command",
          "event",
          "garment",
          "movement",
          "manifest",
          "manifest_line",
          "manifest_sent",
          "split",
          "stall",
          "bundle_move");

  @Autowired Stock stock;
  @Autowired Manifests manifests;
  @Autowired Labels labels;
  @Autowired DSLContext sql;

  private final StockExamples examples;
  private final ShareExamples shares;
  private final GarmentExamples garments;
  private final Member zehra;
  private final Stall stall;

  @Autowired
  SameCommandPropertyTests(BeanFactory context) {
    examples = new StockExamples(context);
    shares = new ShareExamples(context);
    garments = examples.garments();
    zehra = garments.cast().zehra();
    stall = examples.stall(UUID.randomUUID().toString());
  }

  @Test
  void changesNothingWhenItComesAgain() {
    RandomGenerator random = Seeds.seeded("same command");
    List<String> codes =
        garments.forSale(12).stream().map(garment -> garment.number().digits()).toList();
    List<Sent> earlier = new ArrayList<>();
    for (int i = 0; i < ACTS; i++) {
      Function<CommandId, Object> act = act(random, codes.get(random.nextInt(codes.size())));
      CommandId command = CommandId.fresh();
      Supplier<Object> sent = () -> as(zehra, () -> act.apply(command));
      Object answer = sent.get();
      if (isAccepted(command)) {
        requireNothingNew(() -> assertThat(sent.get()).isEqualTo(answer));
        earlier.add(new Sent(sent, answer));
        Sent late = earlier.get(random.nextInt(earlier.size()));
        requireNothingNew(() -> assertThat(late.act().get()).hasSameClassAs(late.answer()));
      }
    }
    assertThat(earlier).hasSizeGreaterThan(ACTS / 10);
    assertThat(sql.connectionResult(WorkshopInvariants::violations)).isEmpty();
  }

  @Test
  void aSplitAndAPrintOfLabelsHappenOnce() {
    Batch batch =
        garments
            .batches()
            .waitingForLabels(
                garments.designs().dress(), DesignExamples.TWO, DesignExamples.RED, 5, 0);
    CommandId print = CommandId.fresh();
    Supplier<Object> printed =
        () ->
            as(
                zehra,
                () ->
                    labels.label(
                        print, batch.id(), DesignExamples.TWO, DesignExamples.RED, Grade.A, 3));
    requireOnce(printed);
    CommandId deal = CommandId.fresh();
    requireOnce(() -> shares.deal(deal, "Twice", shares.everybody()));
    CommandId add = CommandId.fresh();
    String name = UUID.randomUUID().toString();
    requireOnce(() -> as(zehra, () -> stock.addStall(add, name)));
  }

  private void requireOnce(Supplier<Object> sent) {
    Object first = sent.get();
    requireNothingNew(() -> assertThat(sent.get()).isEqualTo(first));
  }

  private Function<CommandId, Object> act(RandomGenerator random, String code) {
    ManifestId manifest = as(zehra, () -> manifests.open(stall.id())).id();
    return switch (random.nextInt(6)) {
      case 0, 1 -> command -> manifests.pack(command, manifest, Scan.read(code));
      case 2 -> command -> manifests.unpack(command, manifest, code);
      case 3 -> command -> manifests.scanBack(command, stall.id(), Scan.read(code));
      case 4 -> command -> manifests.lost(command, stall.id(), code);
      default -> command -> manifests.send(command, manifest);
    };
  }

  private boolean isAccepted(CommandId command) {
    return sql.fetchExists(COMMAND, COMMAND.ID.eq(command.toString()));
  }

  private void requireNothingNew(Runnable again) {
    List<Long> before = rows();
    again.run();
    assertThat(rows()).isEqualTo(before);
  }

  private List<Long> rows() {
    return TABLES.stream()
        .map(table -> sql.fetchSingle("select count(*) from " + table).get(0, Long.class))
        .toList();
  }

  /// An act as it was sent, with its first answer.
  private record Sent(Supplier<Object> act, Object answer) {}
}
