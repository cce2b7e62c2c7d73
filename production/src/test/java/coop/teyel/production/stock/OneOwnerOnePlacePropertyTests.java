package coop.teyel.production.stock;

import static coop.teyel.production.db.Tables.GARMENT_NOW;
import static coop.teyel.production.db.Tables.MOVEMENT;
import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.hardware.Seeds;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.WorkshopInvariants;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.members.Member;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.stock.manifests.Manifest;
import coop.teyel.production.stock.manifests.Manifests;
import coop.teyel.production.stock.manifests.PackAnswer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.random.RandomGenerator;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// A garment has one owner and one place at a time, and is sold at most once between returns,
/// whatever two tablets do at the same moment.
@WorkshopBootTest
class OneOwnerOnePlacePropertyTests {

  private static final int OPERATIONS = 4_000;
  private static final int RACES = 250;

  @Autowired Manifests manifests;
  @Autowired DSLContext sql;

  private final StockExamples examples;
  private final Member zehra;
  private final List<Stall> stalls;
  private final Set<String> sold = new HashSet<>();

  @Autowired
  OneOwnerOnePlacePropertyTests(BeanFactory context) {
    examples = new StockExamples(context);
    zehra = examples.garments().cast().zehra();
    stalls =
        List.of(
            examples.stall(UUID.randomUUID().toString()),
            examples.stall(UUID.randomUUID().toString()));
  }

  @Test
  void staysSoInAnyOrderOfActs() {
    RandomGenerator random = Seeds.seeded("one owner, one place");
    List<String> codes = codes(examples.garments().forSale(20));
    for (int i = 0; i < OPERATIONS; i++) {
      String code = codes.get(random.nextInt(codes.size()));
      act(random, code, stalls.get(random.nextInt(2)));
      assertThat(now(code)).isEqualTo(lastMovement(code));
    }
    assertThat(sql.connectionResult(WorkshopInvariants::violations)).isEmpty();
  }

  @Test
  void twoTabletsAtOnceSellAGarmentOnce() throws Exception {
    RandomGenerator random = Seeds.seeded("two tablets, one garment");
    List<String> codes = codes(examples.garments().forSale(5));
    try (ExecutorService tablets = Executors.newFixedThreadPool(2)) {
      for (int i = 0; i < RACES; i++) {
        String code = codes.get(random.nextInt(codes.size()));
        Callable<String> sale = () -> examples.sold(code, "sale " + UUID.randomUUID());
        List<Future<String>> both = tablets.invokeAll(List.of(sale, sale));
        assertThat(both).filteredOn(it -> it.state() == Future.State.SUCCESS).hasSize(1);
        examples.returned(code, "return", stalls.getFirst());
      }
    }
    assertThat(sql.connectionResult(WorkshopInvariants::violations)).isEmpty();
  }

  @Test
  void twoStallsAtOnceLeaseAGarmentOnce() throws Exception {
    List<String> codes = codes(examples.garments().forSale(50));
    try (ExecutorService tablets = Executors.newFixedThreadPool(2)) {
      for (String code : codes) {
        List<Callable<PackAnswer>> both =
            stalls.stream().map(stall -> (Callable<PackAnswer>) () -> pack(stall, code)).toList();
        assertThat(tablets.invokeAll(both))
            .extracting(Future::resultNow)
            .hasAtLeastOneElementOfType(PackAnswer.Packed.class)
            .hasAtLeastOneElementOfType(PackAnswer.LeasedElsewhere.class);
      }
    }
    assertThat(sql.connectionResult(WorkshopInvariants::violations)).isEmpty();
  }

  private void act(RandomGenerator random, String code, Stall stall) {
    switch (random.nextInt(7)) {
      case 0, 1 -> pack(stall, code);
      case 2 -> unpack(stall, code);
      case 3 -> as(zehra, () -> manifests.scanBack(CommandId.fresh(), stall.id(), Scan.read(code)));
      case 4 -> as(zehra, () -> manifests.lost(CommandId.fresh(), stall.id(), code));
      case 5 -> sell(code);
      default -> takeBack(code, stall);
    }
    if (random.nextInt(20) == 0) {
      as(zehra, () -> manifests.send(CommandId.fresh(), open(stall).id()));
    }
  }

  private void sell(String code) {
    if (sold.add(code)) {
      examples.sold(code, "sale " + UUID.randomUUID());
    } else {
      assertThatThrownBy(() -> examples.sold(code, "sold twice"))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private void takeBack(String code, Stall stall) {
    if (sold.remove(code)) {
      examples.returned(code, "return " + UUID.randomUUID(), stall);
    } else {
      assertThatThrownBy(() -> examples.returned(code, "not sold", stall))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  private PackAnswer pack(Stall stall, String code) {
    Manifest manifest = open(stall);
    return as(zehra, () -> manifests.pack(CommandId.fresh(), manifest.id(), Scan.read(code)));
  }

  private void unpack(Stall stall, String code) {
    Manifest manifest = open(stall);
    as(zehra, () -> manifests.unpack(CommandId.fresh(), manifest.id(), code));
  }

  private Manifest open(Stall stall) {
    return as(zehra, () -> manifests.open(stall.id()));
  }

  private String now(String code) {
    return sql.selectFrom(GARMENT_NOW)
        .where(GARMENT_NOW.GARMENT.eq(new GarmentNumber(code)))
        .fetchSingle(row ->
            end(
                row.get(GARMENT_NOW.OWNER_KIND),
                row.get(GARMENT_NOW.OWNER_MEMBER),
                row.get(GARMENT_NOW.PLACE_KIND),
                row.get(GARMENT_NOW.PLACE_STALL),
                row.get(GARMENT_NOW.PLACE_MEMBER)));
  }

  private String lastMovement(String code) {
    return end(movements(code).getLast());
  }

  private List<Record> movements(String code) {
    return sql
        .select(MOVEMENT.fields())
        .from(MOVEMENT)
        .where(MOVEMENT.GARMENT.eq(new GarmentNumber(code)))
        .orderBy(MOVEMENT.NUMBER)
        .fetch()
        .stream()
        .toList();
  }

  private static String end(Record movement) {
    return end(
        movement.get(MOVEMENT.TO_OWNER_KIND),
        movement.get(MOVEMENT.TO_OWNER_MEMBER),
        movement.get(MOVEMENT.TO_PLACE_KIND),
        movement.get(MOVEMENT.TO_PLACE_STALL),
        movement.get(MOVEMENT.TO_PLACE_MEMBER));
  }

  private static String end(@Nullable Object... ownerAndPlace) {
    return Arrays.toString(ownerAndPlace);
  }

  private static List<String> codes(List<Garment> garments) {
    return garments.stream().map(garment -> garment.number().digits()).toList();
  }
}
