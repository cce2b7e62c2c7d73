package coop.teyel.production.garments;

import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.designs.Colour;
import coop.teyel.production.designs.DesignId;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.designs.Size;
import coop.teyel.production.facts.WithinAct;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.members.Role;
import coop.teyel.production.scans.GarmentNumber;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;

/// All finished pieces: whose they are, where they are, and how they came there.
///
/// The verbs that write take part in the act of the feature that calls them, so they have no
/// command of their own and refuse to run outside a transaction.
@Service
@DenyAll
public class Garments {

  private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

  private final GarmentRows garments;
  private final SerialRows serials;
  private final MovementRows movements;
  private final Designs designs;
  private final InstantSource clock;

  Garments(
      GarmentRows garments,
      SerialRows serials,
      MovementRows movements,
      Designs designs,
      InstantSource clock) {
    this.serials = serials;
    this.garments = garments;
    this.movements = movements;
    this.designs = designs;
    this.clock = clock;
  }

  /// A garment with its present owner and place.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<TrackedGarment> find(GarmentNumber number) {
    return garments.find(number);
  }

  /// Those of these garments that there are, in the order of numbers.
  @RolesAllowed(Role.IS_MEMBER)
  public List<Garment> all(Collection<GarmentNumber> numbers) {
    return garments.all(numbers);
  }

  /// A garment that must exist.
  @RolesAllowed(Role.IS_MEMBER)
  public TrackedGarment get(GarmentNumber number) {
    return find(number).orElseThrow();
  }

  /// What is checked and labelled and waits for its split, in the order of numbers.
  @RolesAllowed(Role.IS_MEMBER)
  public List<Garment> toShare() {
    return garments.at(new Owner.Nobody(), new Place.Workshop());
  }

  /// What is for sale at a place, in the order of numbers: first made, first.
  @RolesAllowed(Role.IS_MEMBER)
  public List<Garment> forSaleAt(Place place) {
    return garments.at(new Owner.ForSale(), place);
  }

  /// A member's own garments, in the order of numbers.
  @RolesAllowed(Role.IS_MEMBER)
  public List<Garment> of(MemberId member) {
    return garments.of(new Owner.OfMember(member));
  }

  /// Gives numbers to finished pieces, which are then nobody's and in the workshop.
  ///
  /// @param pieces at least 1
  @RolesAllowed(Role.IS_MEMBER)
  @WithinAct
  public List<Garment> born(
      BatchId batch,
      DesignId design,
      int version,
      Size size,
      Colour colour,
      Grade grade,
      int pieces) {
    String name = designs.version(design, version).name();
    Instant now = Instant.ofEpochMilli(clock.millis());
    int first = serials.next(pieces);
    List<Garment> born =
        IntStream.range(first, first + pieces)
            .mapToObj(GarmentNumber::of)
            .map(it -> new Garment(it, batch, design, version, name, size, colour, grade, now))
            .toList();
    born.forEach(this::add);
    return born;
  }

  /// Gives a garment, which must exist, an owner and a place.
  ///
  /// @param reference names the fact behind it, 1 to 200 characters
  @RolesAllowed(Role.IS_MEMBER)
  @WithinAct
  public void move(
      GarmentNumber garment, Owner owner, Place place, MoveReason reason, String reference) {
    movements.addNext(new Movement(garment, owner, place, reason, reference));
  }

  /// Gives garments that are all `from`'s the same new owner and place.
  ///
  /// @param garments at least one
  /// @return those that are not `from`'s; if there is one, nothing moved
  @RolesAllowed(Role.IS_MEMBER)
  @WithinAct
  public Set<GarmentNumber> moveAll(
      List<GarmentNumber> garments,
      Owner from,
      Owner to,
      Place place,
      MoveReason reason,
      String reference) {
    Movement each = new Movement(garments.getFirst(), to, place, reason, reference);
    return movements.addNextOfAll(garments, from, each);
  }

  /// All garments until now.
  @RolesAllowed(Role.IS_MEMBER)
  public Tally tally() {
    return movements.tally(FIRST_DAY, LAST_DAY);
  }

  /// What happened from one business day through another, and what was in stock at the end.
  @RolesAllowed(Role.IS_MEMBER)
  public Tally tally(LocalDate from, LocalDate to) {
    return movements.tally(from, to);
  }

  private void add(Garment garment) {
    garments.add(garment);
    movements.addFirst(
        new Movement(
            garment.number(),
            new Owner.Nobody(),
            new Place.Workshop(),
            MoveReason.MADE,
            garment.batch().value()));
  }
}
