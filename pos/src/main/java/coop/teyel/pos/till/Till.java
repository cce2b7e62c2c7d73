package coop.teyel.pos.till;

import coop.teyel.pos.books.Account;
import coop.teyel.pos.books.EntryKind;
import coop.teyel.pos.books.Journal;
import coop.teyel.pos.books.Posting;
import coop.teyel.pos.till.TillEvent.Occasion;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.FactIds;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.facts.WithinAct;
import coop.teyel.production.members.Role;
import coop.teyel.production.members.SignedIn;
import coop.teyel.production.money.Money;
import coop.teyel.production.stock.StallId;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/// A stall's till while it is open: the float, and every coming and going of cash.
@Service
@DenyAll
public class Till {

  private static final int LONGEST_NOTE = 200;

  /// Beyond it somebody mistyped; without a bound a few such slips would make sums that nothing can
  /// add up any more.
  private static final long MOST = 1_000_000_000L;

  private final TillRows rows;
  private final Journal journal;
  private final IdempotentCommands commands;
  private final FactIds ids;
  private final CoopSettings settings;
  private final InstantSource clock;
  private final ApplicationEventPublisher events;

  Till(
      TillRows rows,
      Journal journal,
      IdempotentCommands commands,
      FactIds ids,
      CoopSettings settings,
      InstantSource clock,
      ApplicationEventPublisher events) {
    this.rows = rows;
    this.journal = journal;
    this.commands = commands;
    this.ids = ids;
    this.settings = settings;
    this.clock = clock;
    this.events = events;
  }

  /// The stall's open till.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<TillSession> present(StallId stall) {
    return rows.open(stall, settings.theCoop().currency());
  }

  /// The id of the stall's open till, for those who need no more of it.
  @RolesAllowed(Role.IS_MEMBER)
  public Optional<String> presentId(StallId stall) {
    return rows.openId(stall);
  }

  /// Whether the stall has an open till.
  @RolesAllowed(Role.IS_MEMBER)
  public boolean isOpen(StallId stall) {
    return presentId(stall).isPresent();
  }

  /// A session, open or closed, that must exist.
  @RolesAllowed(Role.IS_MEMBER)
  public TillSession session(String sessionId) {
    return rows.session(sessionId, settings.theCoop().currency());
  }

  /// Opens a stall's till with a float out of the cash box. A till that is open stays as it is.
  ///
  /// @param float_ nothing to ten million main units with two decimals
  @RolesAllowed(Role.IS_SELLER)
  public OpenAnswer open(CommandId command, StallId stall, Money float_) {
    if (float_.isNegative() || float_.minor() > MOST) {
      return new OpenAnswer.BadFloat();
    }
    return commands.once(
        command, () -> open(stall, float_), fact -> new OpenAnswer.Opened(session(fact)));
  }

  /// Puts cash into an open till; `sum` is more than nothing, at most ten million main units with
  /// two decimals.
  ///
  /// @param note for people, up to 200 characters; empty for none
  @RolesAllowed(Role.IS_SELLER)
  public CashAnswer cashIn(
      CommandId command, String sessionId, Money sum, CashReason reason, String note) {
    refuseWrongWay(reason, true);
    return cash(command, sessionId, sum, reason, note.strip());
  }

  /// Takes cash out of an open till; `sum` is more than nothing, at most ten million main units
  /// with two decimals.
  ///
  /// @param note for people, up to 200 characters; empty for none
  @RolesAllowed(Role.IS_SELLER)
  public CashAnswer cashOut(
      CommandId command, String sessionId, Money sum, CashReason reason, String note) {
    refuseWrongWay(reason, false);
    return cash(command, sessionId, sum, reason, note.strip());
  }

  /// Notes the cash of a sale (more than nothing, change taken off) or a return (less than
  /// nothing), within its transaction. Nothing is not noted. The entry in the books is the
  /// caller's.
  ///
  /// @throws IllegalStateException when the till is closed; callers look first
  @RolesAllowed(Role.IS_MEMBER)
  @WithinAct
  public void took(String sessionId, Money cash, String reference) {
    if (rows.isClosed(sessionId)) {
      throw new IllegalStateException("the till is closed: " + sessionId);
    }
    if (!cash.isZero()) {
      Occasion occasion = cash.isPositive() ? Occasion.SALE : Occasion.RETURN;
      write(sessionId, occasion.name(), occasion, cash, reference, "");
    }
  }

  /// What an open till should hold. Not for sellers: they count blind.
  @RolesAllowed(Role.IS_BOOKKEEPER)
  public TillReport look(String sessionId) {
    return rows.look(session(sessionId));
  }

  private Outcome<OpenAnswer> open(StallId stall, Money float_) {
    Optional<TillSession> open = present(stall);
    if (open.isPresent()) {
      return Outcome.refused(new OpenAnswer.AlreadyOpen(open.get()));
    }
    Instant now = clock.instant();
    TillSession session =
        new TillSession(
            ids.next(), stall, now, SignedIn.member(), float_, settings.theCoop().businessDay(now));
    rows.add(session);
    if (!float_.isZero()) {
      write(session.id(), Occasion.FLOAT.name(), Occasion.FLOAT, float_, "", "");
      post(EntryKind.FLOAT, session.id(), Account.CASH_BOX, float_, "");
    }
    return Outcome.accepted(new OpenAnswer.Opened(session), session.id());
  }

  private CashAnswer cash(
      CommandId command, String sessionId, Money sum, CashReason reason, String note) {
    if (!sum.isPositive() || sum.minor() > MOST || note.length() > LONGEST_NOTE) {
      return new CashAnswer.BadSum();
    }
    return commands.once(
        command,
        () -> cash(sessionId, sum, reason, note),
        fact -> new CashAnswer.Done(session(fact)));
  }

  private Outcome<CashAnswer> cash(String sessionId, Money sum, CashReason reason, String note) {
    if (rows.isClosed(sessionId)) {
      return Outcome.refused(new CashAnswer.TillClosed());
    }
    Money into = reason.isIn() ? sum : sum.negated();
    write(sessionId, reason.name(), Occasion.BETWEEN, into, "", note);
    EntryKind kind = reason.isIn() ? EntryKind.CASH_IN : EntryKind.CASH_OUT;
    post(kind, sessionId, reason.other(), into, note);
    return Outcome.accepted(new CashAnswer.Done(session(sessionId)), sessionId);
  }

  private void write(
      String sessionId,
      String reason,
      Occasion occasion,
      Money cash,
      String reference,
      String note) {
    Instant now = clock.instant();
    LocalDate day = settings.theCoop().businessDay(now);
    rows.addCash(
        sessionId, new TillRows.Cash(now, day, reason, cash, reference, note, SignedIn.member()));
    events.publishEvent(new TillEvent.CashChanged(now, occasion, cash));
  }

  private void post(EntryKind kind, String reference, Account other, Money into, String note) {
    LocalDate day = settings.theCoop().businessDay(clock.instant());
    journal.post(
        Posting.on(day, kind, reference)
            .noting(note)
            .debit(Account.CASH, into)
            .credit(other, into)
            .balanced());
  }

  private static void refuseWrongWay(CashReason reason, boolean in) {
    if (reason.isIn() != in) {
      throw new IllegalArgumentException(reason + " is the other way");
    }
  }

  /// What came of cash in or cash out.
  public sealed interface CashAnswer {

    /// It is written.
    record Done(TillSession session) implements CashAnswer {}

    /// The sum is nothing, less or more than ten million, or the note longer than 200 characters.
    record BadSum() implements CashAnswer {}

    /// The till is closed.
    record TillClosed() implements CashAnswer {}
  }

  /// What came of opening a till.
  public sealed interface OpenAnswer {

    /// It is open.
    record Opened(TillSession session) implements OpenAnswer {}

    /// Somebody opened it before: that session goes on, the float of this try counts for nothing.
    record AlreadyOpen(TillSession session) implements OpenAnswer {}

    /// The float is negative, or more than ten million.
    record BadFloat() implements OpenAnswer {}
  }
}
