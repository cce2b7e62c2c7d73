package coop.teyel.production.garments;

import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.production.TestClock;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.designs.DesignExamples;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.scans.GarmentNumber;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.IllegalTransactionStateException;

@WorkshopBootTest
class GarmentsIntegrationTests {

  private static final GarmentNumber NEVER_PRINTED = GarmentNumber.of(GarmentNumber.LAST_SERIAL);

  @Autowired Garments garments;
  @Autowired TestClock clock;

  private final GarmentExamples examples;

  @Autowired
  GarmentsIntegrationTests(BeanFactory context) {
    examples = new GarmentExamples(context);
  }

  @Test
  void aNewGarmentIsNobodysAndInTheWorkshop() {
    Garment dress = examples.dress();
    assertThat(standing(dress))
        .isEqualTo(
            new TrackedGarment(
                dress,
                new Owner.Nobody(),
                new Place.Workshop(),
                MoveReason.MADE,
                dress.batch().value()));
    assertThat(dress.designName()).isEqualTo("Dress");
    assertThat(dress.size()).isEqualTo(DesignExamples.TWO);
    assertThat(dress.colour()).isEqualTo(DesignExamples.RED);
    assertThat(as(berfin(), garments::toShare)).contains(dress);
  }

  @Test
  void numbersFollowEachOtherWithoutGaps() {
    List<Garment> three = examples.labelled(3);
    int first = three.getFirst().number().serial();
    assertThat(three)
        .extracting(garment -> garment.number().serial())
        .containsExactly(first, first + 1, first + 2);
  }

  @Test
  void aMovedGarmentStandsWhereItsLastMovementEnded() {
    Member berfin = berfin();
    Garment dress = examples.toMember(examples.dress(), berfin);
    assertThat(standing(dress).owner()).isEqualTo(new Owner.OfMember(berfin.id()));
    assertThat(standing(dress).place()).isEqualTo(new Place.WithMember(berfin.id()));
    assertThat(as(berfin, () -> garments.of(berfin.id()))).contains(dress);
    assertThat(as(berfin, garments::toShare)).doesNotContain(dress);
  }

  @Test
  void ownerAndPlaceChangeIndependently() {
    Garment dress = examples.toSale(examples.dress());
    examples.moved(dress, new Owner.ForSale(), new Place.InRepair(), MoveReason.MENDED);
    examples.moved(dress, new Owner.Gift(), new Place.InRepair(), MoveReason.GIVEN);
    assertThat(standing(dress).owner()).isEqualTo(new Owner.Gift());
    assertThat(standing(dress).place()).isEqualTo(new Place.InRepair());
  }

  @Test
  void refusesOwnersAndPlacesThatContradictEachOther() {
    Garment dress = examples.dress();
    assertThatThrownBy(() ->
            examples.moved(dress, new Owner.Nobody(), new Place.WithCustomer(), MoveReason.SOLD))
        .hasMessageContaining("CHECK constraint failed");
    assertThat(standing(dress).place()).isEqualTo(new Place.Workshop());
  }

  @Test
  void knowsNothingOfANumberThatWasNeverPrinted() {
    assertThat(as(berfin(), () -> garments.find(NEVER_PRINTED))).isEmpty();
  }

  @Test
  void movesOnlyWithinAnAct() {
    Garment dress = examples.dress();
    assertThatThrownBy(() ->
            as(
                berfin(),
                () -> {
                  garments.move(
                      dress.number(),
                      new Owner.ForSale(),
                      new Place.Workshop(),
                      MoveReason.SPLIT,
                      "no act");
                  return dress;
                }))
        .isInstanceOf(IllegalTransactionStateException.class);
  }

  @Test
  void nobodyLooksWithoutSigningIn() {
    assertThatThrownBy(garments::toShare)
        .isInstanceOfAny(
            AuthenticationCredentialsNotFoundException.class, AccessDeniedException.class);
  }

  @Test
  void countsWhatHappenedOnADayAndWhatWasInStockAtItsEnd() {
    LocalDate before = today();
    clock.pass(Duration.ofDays(2));
    LocalDate day = today();
    int stock = on(before, before).inStock();
    int lost = on(before, before).lost();
    List<Garment> four = examples.forSale(4);
    examples.toMember(examples.dress(), berfin());
    sell(four.get(0));
    sell(four.get(1));
    clock.pass(Duration.ofDays(1));
    examples.moved(four.get(1), new Owner.ForSale(), new Place.Workshop(), MoveReason.RETURNED);

    assertThat(on(day, day)).isEqualTo(new Tally(5, 1, 2, stock + 2, lost));
    assertThat(on(today(), today())).isEqualTo(new Tally(0, 0, -1, stock + 3, lost));
    assertThat(on(day, today())).isEqualTo(new Tally(5, 1, 1, stock + 3, lost));
  }

  @Test
  void aLostGarmentIsCountedApartUntilItIsFoundOrSold() {
    Tally before = as(berfin(), () -> garments.tally());
    List<Garment> three = examples.forSale(3);
    examples.moved(three.get(0), new Owner.ForSale(), new Place.Lost(), MoveReason.LOST);
    examples.moved(three.get(1), new Owner.ForSale(), new Place.Lost(), MoveReason.LOST);
    requireMore(before, new Tally(3, 0, 0, 1, 2));
    examples.moved(
        three.get(0), new Owner.ForSale(), new Place.Workshop(), MoveReason.COUNTED_BACK);
    requireMore(before, new Tally(3, 0, 0, 2, 1));
    sell(three.get(1));
    requireMore(before, new Tally(3, 0, 1, 2, 0));
  }

  /// What came to be since, of which every piece is in one place only.
  private void requireMore(Tally before, Tally more) {
    assertThat(as(berfin(), () -> garments.tally()))
        .isEqualTo(
            new Tally(
                before.made() + more.made(),
                before.shared() + more.shared(),
                before.sold() + more.sold(),
                before.inStock() + more.inStock(),
                before.lost() + more.lost()));
    assertThat(more.shared() + more.sold() + more.inStock() + more.lost()).isEqualTo(more.made());
  }

  private void sell(Garment garment) {
    examples.moved(garment, new Owner.Customer(), new Place.WithCustomer(), MoveReason.SOLD);
  }

  private Tally on(LocalDate from, LocalDate to) {
    return as(berfin(), () -> garments.tally(from, to));
  }

  private LocalDate today() {
    return MemberExamples.COOP.businessDay(clock.instant());
  }

  private TrackedGarment standing(Garment garment) {
    return as(berfin(), () -> garments.get(garment.number()));
  }

  private Member berfin() {
    return examples.cast().berfin();
  }
}
