package coop.teyel.production.stock;

import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.DesignExamples;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.GarmentExamples;
import coop.teyel.production.garments.MoveReason;
import coop.teyel.production.garments.Owner;
import coop.teyel.production.garments.Place;
import coop.teyel.production.members.Member;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.scans.Scan;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.IllegalTransactionStateException;

@WorkshopBootTest
class StockIntegrationTests {

  @Autowired Stock stock;

  private final StockExamples examples;
  private final GarmentExamples garments;
  private final Stall stall;
  private final Stall other;

  @Autowired
  StockIntegrationTests(BeanFactory context) {
    examples = new StockExamples(context);
    garments = examples.garments();
    // each test has its own
    stall = examples.stall(UUID.randomUUID().toString());
    other = examples.stall(UUID.randomUUID().toString());
  }

  @Test
  void tellsWhatAStallNeedsToSell() {
    String code = examples.atStall(stall, 1).getFirst();
    assertThat(scan(code))
        .isEqualTo(
            new StockStatus.Sellable(
                new ForSale(
                    code,
                    "Dress · 2-3 · red",
                    garments.designs().dress().id().value(),
                    "Dress",
                    "2-3",
                    "red",
                    "#c0392b",
                    "designs/dress.svg",
                    Money.ofMinor(650_00, Currency.TRY),
                    false),
                false));
  }

  @Test
  void marksASecond() {
    Garment second =
        garments.labelled(dress(), DesignExamples.TWO, DesignExamples.RED, Grade.B, 1).getFirst();
    assertThat(scan(garments.toSale(second).number().digits()))
        .isInstanceOfSatisfying(
            StockStatus.Sellable.class, it -> assertThat(it.garment().second()).isTrue());
  }

  @Test
  void sellsWhatIsInTheHandThoughItShouldBeElsewhere() {
    String code = examples.atStall(other, 1).getFirst();
    assertThat(scan(code))
        .isInstanceOfSatisfying(
            StockStatus.Sellable.class, it -> assertThat(it.elsewhere()).isTrue());
  }

  @Test
  void knowsTheFaceOfTheMemberWhoseGarmentItIs() {
    Member berfin = garments.cast().berfin();
    Garment dress = garments.toMember(garments.dress(), berfin);
    assertThat(scan(dress.number().digits())).isEqualTo(new StockStatus.OwnedByMember(berfin.id()));
  }

  @Test
  void namesTheSaleOfWhatWasSoldBefore() {
    String code = examples.atStall(stall, 1).getFirst();
    examples.sold(code, "sale 1");
    assertThat(scan(code)).isEqualTo(new StockStatus.SoldBefore("sale 1"));
    assertThatThrownBy(() -> examples.sold(code, "sale 2"))
        .isInstanceOf(IllegalStateException.class);
    examples.returned(code, "return 1", stall);
    assertThat(scan(code)).isInstanceOf(StockStatus.Sellable.class);
    examples.sold(code, "sale 3");
    assertThat(scan(code)).isEqualTo(new StockStatus.SoldBefore("sale 3"));
  }

  @Test
  void tellsApartWhatWasSoldByItsLook() {
    String code = examples.atStall(stall, 1).getFirst();
    examples.soldByLook(code, "sale 1");
    assertThat(scan(code))
        .isInstanceOfSatisfying(
            StockStatus.SoldByLook.class,
            it -> {
              assertThat(it.saleId()).isEqualTo("sale 1");
              assertThat(it.look().code()).isEqualTo(code);
              assertThat(it.isSold()).isTrue();
            });
    examples.returned(code, "return 1", stall);
    assertThat(scan(code)).isInstanceOf(StockStatus.Sellable.class);
  }

  @Test
  void doesNotSellWhatWasNotSharedOrWasGivenAway() {
    Garment unshared = garments.dress();
    assertThat(scan(unshared.number().digits())).isInstanceOf(StockStatus.NotShared.class);
    garments.toSale(unshared);
    garments.moved(unshared, new Owner.Gift(), new Place.WithCustomer(), MoveReason.GIVEN);
    assertThat(scan(unshared.number().digits())).isInstanceOf(StockStatus.NotForSale.class);
  }

  @Test
  void answersAnyTextWithAClearWord() {
    GarmentNumber unknown = GarmentNumber.of(GarmentNumber.LAST_SERIAL);
    assertThat(scan(unknown.digits())).isEqualTo(new StockStatus.Unknown(unknown.digits()));
    assertThat(scan("4006381333931")).isEqualTo(new StockStatus.NotAGarment("4006381333931"));
    assertThat(scan("00000012")).isEqualTo(new StockStatus.NotAGarment("00000012"));
    for (String bad : List.of("", " ", "<b>", "'; drop table garment; --", "x".repeat(4_000))) {
      assertThat(scan(bad))
          .isInstanceOfSatisfying(
              StockStatus.NotAGarment.class, it -> assertThat(it.shown()).hasSizeLessThan(41));
    }
  }

  @Test
  void readsArabicDigits() {
    String code = examples.atStall(stall, 1).getFirst();
    String arabic =
        code.chars()
            .mapToObj(digit -> String.valueOf((char) (digit - '0' + '٠')))
            .reduce("", String::concat);
    assertThat(scan(arabic)).isInstanceOf(StockStatus.Sellable.class);
  }

  @Test
  void groupsWhatLooksAlikeUnderOnePicture() {
    Design dress = dress();
    List<Garment> garment =
        Stream.of(
                garments.labelled(dress, DesignExamples.FOUR, DesignExamples.RED, Grade.A, 2),
                garments.labelled(dress, DesignExamples.TWO, DesignExamples.RED, Grade.A, 1),
                garments.labelled(dress, DesignExamples.TWO, DesignExamples.BLUE, Grade.A, 1))
            .flatMap(List::stream)
            .map(garments::toSale)
            .toList();
    List<String> codes = examples.atStall(stall, garment);
    assertThat(tiles())
        .extracting(tile -> tile.size() + " " + tile.colour() + " " + tile.pieces())
        .containsExactly("2-3 blue 1", "2-3 red 1", "4-5 red 2");
    examples.sold(codes.getFirst(), "sale");
    assertThat(tiles()).extracting(Variant::pieces).containsExactly(1, 1, 1);
  }

  @Test
  void takesTheOldestPieceThatIsNotTakenYet() {
    List<String> codes = examples.atStall(stall, 3);
    assertThat(oldest(Set.of())).isEqualTo(codes.get(0));
    assertThat(oldest(Set.of(codes.get(0)))).isEqualTo(codes.get(1));
    examples.sold(codes.get(1), "sale");
    assertThat(oldest(Set.of(codes.get(0)))).isEqualTo(codes.get(2));
    assertThat(oldest(Set.copyOf(codes))).isEqualTo("none");
  }

  @Test
  void sellsOnlyWithinASaleAndOnlyForSellers() {
    String code = examples.atStall(stall, 1).getFirst();
    Member amal = garments.cast().amal();
    Member berfin = garments.cast().berfin();
    assertThatThrownBy(() -> sell(amal, code)).isInstanceOf(IllegalTransactionStateException.class);
    assertThatThrownBy(() -> sell(berfin, code)).isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void countsGarmentsOverAllTime() {
    Counts before = as(garments.cast().jan(), () -> stock.counts());
    List<Garment> three = garments.forSale(3);
    garments.toMember(garments.dress(), garments.cast().berfin());
    examples.sold(three.getFirst().number().digits(), "sale");
    assertThat(as(garments.cast().jan(), () -> stock.counts()))
        .isEqualTo(
            new Counts(
                before.made() + 4,
                before.shared() + 1,
                before.sold() + 1,
                before.inStock() + 2,
                before.lost()));
  }

  @Test
  void refusesNamesOfStallsThatCannotBeShownOrAreTaken() {
    assertThat(addStall("  ")).isEqualTo(new StallAnswer.BadName());
    assertThat(addStall("x".repeat(41))).isEqualTo(new StallAnswer.BadName());
    assertThat(addStall("a\u0007b")).isEqualTo(new StallAnswer.BadName());
    assertThat(addStall(stall.name())).isEqualTo(new StallAnswer.NameTaken());
  }

  private StallAnswer addStall(String name) {
    return as(garments.cast().zehra(), () -> stock.addStall(CommandId.fresh(), name));
  }

  private String sell(Member seller, String code) {
    return as(
        seller,
        () -> {
          stock.sold(List.of(code), List.of(), "sale");
          return code;
        });
  }

  private String oldest(Set<String> except) {
    String design = dress().id().value();
    return as(garments.cast().amal(), () -> stock.oldest(stall.id(), design, "2-3", "red", except))
        .map(ForSale::code)
        .orElse("none");
  }

  private List<Variant> tiles() {
    return as(garments.cast().amal(), () -> stock.tiles(stall.id()));
  }

  private StockStatus scan(String raw) {
    return as(garments.cast().amal(), () -> stock.scan(Scan.read(raw), stall.id()));
  }

  private Design dress() {
    return garments.designs().dress();
  }
}
