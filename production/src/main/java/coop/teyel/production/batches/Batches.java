package coop.teyel.production.batches;

import coop.teyel.production.batches.bundles.BatchId;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.batches.bundles.BundleId;
import coop.teyel.production.batches.bundles.CheckResult;
import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.batches.bundles.MoveAnswer;
import coop.teyel.production.batches.bundles.Station;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.designs.Colour;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.DesignId;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.designs.Size;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.facts.WithinAct;
import coop.teyel.production.members.Role;
import coop.teyel.production.members.SignedIn;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;

/// Orders, and their pieces on the way from the scissors to the label.
@Service
@DenyAll
public class Batches {

  private static final int LONGEST_REASON = 200;

  private final Orders orders;
  private final BundleTransitions handwork;
  private final Board reading;
  private final BundleRows bundles;
  private final ActRows actRows;
  private final Designs designs;
  private final CoopSettings settings;
  private final IdempotentCommands acts;
  private final InstantSource clock;

  Batches(
      Orders orders,
      BundleTransitions handwork,
      Board reading,
      BundleRows bundles,
      ActRows actRows,
      Designs designs,
      CoopSettings settings,
      IdempotentCommands acts,
      InstantSource clock) {
    this.orders = orders;
    this.handwork = handwork;
    this.reading = reading;
    this.bundles = bundles;
    this.actRows = actRows;
    this.designs = designs;
    this.settings = settings;
    this.acts = acts;
    this.clock = clock;
  }

  /// Orders a batch of the latest version of a design: 1 to 10,000 pieces.
  @RolesAllowed(Role.IS_COORDINATOR)
  public OrderAnswer order(CommandId command, DesignId design, List<PlanCell> plan) {
    return acts.once(command, () -> ordered(designs.get(design), plan), this::ordered);
  }

  /// Batches in which pieces wait, the oldest first.
  @RolesAllowed(Role.IS_MEMBER)
  public List<Batch> open() {
    return reading.open();
  }

  /// A batch, which must exist.
  @RolesAllowed(Role.IS_MEMBER)
  public Batch get(BatchId batch) {
    return reading.batch(batch);
  }

  /// All bundles that have pieces: by station, then batch, size and colour.
  @RolesAllowed(Role.IS_MEMBER)
  public List<Bundle> board() {
    return reading.waiting();
  }

  /// The bundles of a batch that have pieces, in the order of the board.
  @RolesAllowed(Role.IS_MEMBER)
  public List<Bundle> bundles(BatchId batch) {
    return reading.waitingIn(batch);
  }

  /// A bundle; it may have no pieces any more.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<Bundle> find(BundleId bundle) {
    return reading.bundle(bundle);
  }

  /// Writes down the signed-in member's work on a bundle that waits to be cut, sewn or finished,
  /// and moves the pieces one station on.
  ///
  /// @param pieces at least 1
  /// @param minutes for all pieces together, 0 to 1440
  @RolesAllowed(Role.IS_MEMBER)
  public MoveAnswer logWork(CommandId command, BundleId bundle, int pieces, int minutes) {
    return minutes < 0 || minutes > BundleTransitions.MINUTES_A_DAY
        ? new MoveAnswer.BadMinutes(BundleTransitions.MINUTES_A_DAY)
        : once(command, () -> handwork.worked(bundle, pieces, minutes));
  }

  /// Writes down what the signed-in member found on pieces that wait for the check.
  @RolesAllowed(Role.IS_MEMBER)
  public MoveAnswer check(CommandId command, BundleId bundle, CheckResult checked) {
    if (!checked.isPossible()) {
      return new MoveAnswer.NoPieces();
    }
    return checked.lacksReason()
        ? new MoveAnswer.ReasonMissing()
        : once(command, () -> handwork.checked(bundle, checked));
  }

  /// Mended pieces go back to the check.
  @RolesAllowed(Role.IS_MEMBER)
  public MoveAnswer repaired(CommandId command, BundleId bundle, int pieces) {
    return once(command, () -> handwork.repaired(bundle, pieces));
  }

  /// Takes pieces out of a batch, wherever they wait.
  ///
  /// @param reason 1 to 200 characters
  @RolesAllowed(Role.IS_COORDINATOR)
  public MoveAnswer withdraw(CommandId command, BundleId bundle, int pieces, String reason) {
    String told = reason.strip();
    return told.isEmpty() || told.length() > LONGEST_REASON
        ? new MoveAnswer.ReasonMissing()
        : once(command, () -> handwork.withdrawn(bundle, pieces, told));
  }

  /// Takes the signed-in member's own act of today back, where its pieces did not go on.
  ///
  /// @param act what [MoveAnswer.Moved] named
  @RolesAllowed(Role.IS_MEMBER)
  public MoveAnswer undo(CommandId command, String act) {
    return once(command, () -> handwork.undone(act));
  }

  /// What the signed-in member did today.
  @RolesAllowed(Role.IS_MEMBER)
  public WorkDay myDay() {
    LocalDate today = settings.theCoop().businessDay(clock.instant());
    return new WorkDay(
        today, actRows.done(SignedIn.member(), today).stream().map(this::done).toList());
  }

  /// Everything that waits for its labels, in the order of the board.
  @RolesAllowed(Role.IS_MEMBER)
  public List<WaitingForLabel> waiting() {
    return board().stream()
        .filter(bundle -> bundle.station() == Station.LABEL)
        .map(Batches::waiting)
        .toList();
  }

  /// How many pieces of that kind wait for their labels.
  @RolesAllowed(Role.IS_MEMBER)
  public int waiting(BatchId batch, Size size, Colour colour, Grade grade) {
    return bundles.find(forLabel(batch, size, colour, grade)).map(BundleRow::pieces).orElse(0);
  }

  /// So many pieces got their labels and leave the batch as garments; part of the act that makes
  /// the garments.
  ///
  /// @throws IllegalStateException when fewer wait: ask [#waiting(BatchId, Size, Colour, Grade)] in
  ///   the same act before
  @RolesAllowed(Role.IS_MEMBER)
  @WithinAct
  public void labelled(BatchId batch, Size size, Colour colour, Grade grade, int pieces) {
    BundleRow lot =
        bundles
            .find(forLabel(batch, size, colour, grade))
            .filter(found -> pieces >= 1 && found.pieces() >= pieces)
            .orElseThrow(() -> new IllegalStateException("not so many wait for labels: " + pieces));
    handwork.labelled(lot, pieces);
  }

  private Outcome<OrderAnswer> ordered(Design design, List<PlanCell> plan) {
    OrderAnswer fault = Orders.faultOf(design, plan);
    if (fault != null) {
      return Outcome.refused(fault);
    }
    BatchId batch = orders.place(design, plan);
    return Outcome.accepted(new OrderAnswer.Ordered(get(batch)), batch.value());
  }

  private OrderAnswer ordered(String batch) {
    return new OrderAnswer.Ordered(get(new BatchId(batch)));
  }

  private MoveAnswer once(CommandId command, Supplier<Outcome<MoveAnswer>> act) {
    return acts.once(command, act, id -> new MoveAnswer.Moved(id, handwork.piecesOf(id)));
  }

  private WorkDay.Done done(ActRows.Done done) {
    Bundle bundle = reading.bundle(done.bundle()).orElseThrow();
    return new WorkDay.Done(
        done.act(),
        bundle.number(),
        bundle.design(),
        bundle.size(),
        bundle.colour(),
        done.labour().stage(),
        done.labour().pieces(),
        done.labour().minutes());
  }

  private static BundleRow.Place forLabel(BatchId batch, Size size, Colour colour, Grade grade) {
    return new BundleRow.Place(batch, size.label(), colour.name(), Station.LABEL, grade);
  }

  private static WaitingForLabel waiting(Bundle bundle) {
    return new WaitingForLabel(
        bundle.batch(),
        bundle.number(),
        bundle.design().id(),
        bundle.design().version(),
        bundle.size(),
        bundle.colour(),
        bundle.grade().orElseThrow(),
        bundle.pieces());
  }

  /// What came of ordering a batch.
  public sealed interface OrderAnswer {

    /// It is on the board, at the scissors.
    record Ordered(Batch batch) implements OrderAnswer {}

    /// No piece was asked for.
    record NoPieces() implements OrderAnswer {}

    /// More pieces than one batch may have.
    record TooManyPieces(int most) implements OrderAnswer {}

    /// A cell asks for less than nothing, or for a size or colour that the design does not have
    /// now.
    record NotInDesign() implements OrderAnswer {}
  }
}
