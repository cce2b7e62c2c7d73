package coop.teyel.pos.till;

import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.Chain;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.Role;
import coop.teyel.production.members.SignedIn;
import coop.teyel.production.money.Coins.Coin;
import coop.teyel.production.money.Coins.Counted;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PrintQueue;
import coop.teyel.production.papers.PrintRequest;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// Counting a till and closing it.
///
/// The count is blind: nothing here tells a seller what should be in the till before it is closed.
/// A difference never stands in the way; it is an entry of its own and stays visible.
@Service
@DenyAll
public class Closings {

  /// The most pieces of one note or coin that can be counted.
  public static final long MOST_PIECES = 9_999;

  private final ClosingRows rows;
  private final TillRows tills;
  private final ClosingEntries entries;
  private final IdempotentCommands commands;
  private final Chain chain;
  private final CoopSettings settings;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;
  private final ObjectProvider<ClosingObjection> objections;
  private final ObjectProvider<PrintQueue> printQueue;

  Closings(
      ClosingRows rows,
      TillRows tills,
      ClosingEntries entries,
      IdempotentCommands commands,
      Chain chain,
      CoopSettings settings,
      InstantSource clock,
      ApplicationEventPublisher events,
      ObjectProvider<ClosingObjection> objections,
      ObjectProvider<PrintQueue> printQueue) {
    this.rows = rows;
    this.tills = tills;
    this.entries = entries;
    this.commands = commands;
    this.chain = chain;
    this.settings = settings;
    this.clock = clock;
    this.events = events;
    this.objections = objections;
    this.printQueue = printQueue;
  }

  /// The count of an open till so far, as saved at each tap; the dearest first.
  @RolesAllowed(Role.IS_SELLER)
  public List<Counted> count(String sessionId) {
    return rows.tally(sessionId, settings.theCoop().currency());
  }

  /// Saves how many of one note or coin were counted so far; sets, does not add. Several people may
  /// count one till: [CountChanged] tells the others. The count of a closed till stays nothing.
  ///
  /// @param pieces 0 to [#MOST_PIECES]; what is outside becomes the nearest
  @RolesAllowed(Role.IS_SELLER)
  public List<Counted> count(String sessionId, Coin coin, long pieces) {
    return commands.repeatable(() -> {
      if (!tills.isClosed(sessionId)) {
        rows.tally(sessionId, coin, Math.clamp(pieces, 0, MOST_PIECES));
        events.publishEvent(new CountChanged(sessionId));
      }
      return count(sessionId);
    });
  }

  /// What must be finished before the till can be closed; nothing where it is closed.
  @RolesAllowed(Role.IS_SELLER)
  public List<ClosingObjection.Objection> objections(String sessionId) {
    return tills.isClosed(sessionId)
        ? List.of()
        : objections.orderedStream().flatMap(seam -> seam.objections(sessionId).stream()).toList();
  }

  /// Puts everything aside that has a cure, whoever has begun it; tells what still stands in the
  /// way. What is done at a stall whose till was closed and opened anew stays.
  @RolesAllowed(Role.IS_SELLER)
  public List<ClosingObjection.Objection> putAside(CommandId command, String sessionId) {
    return commands.once(
        command,
        () -> {
          if (!tills.isClosed(sessionId)) {
            objections.orderedStream().forEach(seam -> seam.putAside(sessionId));
          }
          return Outcome.accepted(objections(sessionId), sessionId);
        },
        this::objections);
  }

  /// Closes a till with what was counted; numbers the closing and ties it to the chain.
  ///
  /// @param pieces the count as whoever closes saw it, each note or coin at most once; it must be
  ///   what is saved
  /// @throws IllegalArgumentException for counts below nothing or beyond [#MOST_PIECES]
  @RolesAllowed(Role.IS_SELLER)
  public Answer close(CommandId command, String sessionId, List<Counted> pieces) {
    refuseImpossible(pieces);
    return commands.once(
        command,
        () -> close(tills.session(sessionId, settings.theCoop().currency()), pieces),
        fact -> new Answer.Closed(get(Long.parseLong(fact))));
  }

  /// The closing with that number.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<Closing> find(long z) {
    return rows.find(z, settings.theCoop().currency());
  }

  /// A closing that must exist.
  @RolesAllowed(Role.IS_MEMBER)
  public Closing get(long z) {
    return find(z).orElseThrow();
  }

  /// The closing of a session.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<Closing> of(String sessionId) {
    return rows.of(sessionId, settings.theCoop().currency());
  }

  /// The last closings, the latest first.
  @RolesAllowed(Role.IS_MEMBER)
  public List<Closing> latest(int limit) {
    return rows.latest(limit, settings.theCoop().currency());
  }

  private Outcome<Answer> close(TillSession session, List<Counted> pieces) {
    Optional<Closing> before = of(session.id());
    if (before.isPresent()) {
      return Outcome.refused(new Answer.ClosedBefore(before.get()));
    }
    List<ClosingObjection.Objection> objections = objections(session.id());
    if (!objections.isEmpty()) {
      return Outcome.refused(new Answer.Objected(objections));
    }
    List<Counted> saved = count(session.id());
    if (!there(saved).equals(there(pieces))) {
      return Outcome.refused(new Answer.CountedElsewhere(saved));
    }
    Closing closing = closing(session, there(saved));
    rows.add(closing);
    entries.post(closing);
    chain.name(Closing.FACT, Long.toString(closing.z()));
    printQueue.ifAvailable(queue -> queue.enqueue(paper(closing)));
    events.publishEvent(new CountChanged(session.id()));
    events.publishEvent(new TillEvent.Closed(session.stall()));
    return Outcome.accepted(new Answer.Closed(closing), Long.toString(closing.z()));
  }

  /// The dearest first, without what is not there.
  private static List<Counted> there(List<Counted> pieces) {
    return pieces.stream()
        .filter(counted -> counted.count() > 0)
        .sorted((one, other) -> other.coin().value().compareTo(one.coin().value()))
        .toList();
  }

  private Closing closing(TillSession session, List<Counted> there) {
    Instant now = clock.instant();
    return new Closing(
        rows.last() + 1,
        now,
        SignedIn.member(),
        settings.theCoop().businessDay(now),
        there,
        tills.look(session));
  }

  private PrintRequest paper(Closing closing) {
    return PrintRequest.first(
        PaperKind.CLOSING,
        TillReference.ofClosing(closing.z()),
        settings.theCoop().language().locale());
  }

  private static void refuseImpossible(List<Counted> pieces) {
    boolean possible =
        pieces.stream().allMatch(one -> one.count() >= 0 && one.count() <= MOST_PIECES)
            && pieces.stream().map(Counted::coin).distinct().count() == pieces.size();
    if (!possible) {
      throw new IllegalArgumentException("not a count: " + pieces);
    }
  }

  /// What came of closing a till. A difference never stands in the way.
  public sealed interface Answer {

    /// It is closed.
    record Closed(Closing closing) implements Answer {}

    /// Somebody closed it before, with another count.
    record ClosedBefore(Closing closing) implements Answer {}

    /// Somebody counts on another tablet: what was handed in is not what is saved. Look at it, then
    /// close.
    record CountedElsewhere(List<Counted> saved) implements Answer {}

    /// Something must be finished first.
    record Objected(List<ClosingObjection.Objection> objections) implements Answer {}
  }
}
