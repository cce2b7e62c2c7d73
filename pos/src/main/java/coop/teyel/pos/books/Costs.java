package coop.teyel.pos.books;

import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.Role;
import coop.teyel.production.money.Money;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.time.LocalDate;
import org.springframework.stereotype.Service;

/// What people enter by hand: costs, and money that they brought from one place to another.
@Service
@DenyAll
public class Costs {

  private static final int LONGEST_NOTE = 200;
  private static final int OLDEST_YEARS = 2;

  /// Beyond it somebody mistyped; without a bound a few such slips would make sums that nothing can
  /// add up any more.
  private static final long MOST = 1_000_000_000L;

  private final Journal journal;
  private final IdempotentCommands commands;
  private final CoopSettings settings;
  private final InstantSource clock;

  Costs(Journal journal, IdempotentCommands commands, CoopSettings settings, InstantSource clock) {
    this.journal = journal;
    this.commands = commands;
    this.settings = settings;
    this.clock = clock;
  }

  /// Enters a cost.
  ///
  /// @param sum more than nothing, at most ten million main units with two decimals
  /// @param note for people, up to 200 characters; empty for none
  /// @param day when it was paid: not in the future, and at most two years ago
  @RolesAllowed(Role.IS_BOOKKEEPER)
  public CostAnswer enter(
      CommandId command, CostKind kind, Money sum, PaidFrom from, String note, LocalDate day) {
    return once(command, new Wish(EntryKind.COST, kind.account, from.account, sum, note, day));
  }

  /// Enters money that was moved, for example from the cash box to the bank.
  ///
  /// @param sum, note, day see [#enter]
  @RolesAllowed(Role.IS_BOOKKEEPER)
  public CostAnswer move(
      CommandId command, PaidFrom from, PaidFrom to, Money sum, String note, LocalDate day) {
    if (from == to) {
      return new CostAnswer.SamePlace();
    }
    return once(command, new Wish(EntryKind.MOVED, to.account, from.account, sum, note, day));
  }

  private CostAnswer once(CommandId command, Wish wish) {
    if (!wish.sum().isPositive() || wish.sum().minor() > MOST) {
      return new CostAnswer.BadSum();
    }
    if (wish.note().strip().length() > LONGEST_NOTE) {
      return new CostAnswer.NoteTooLong();
    }
    LocalDate today = settings.theCoop().businessDay(clock.instant());
    if (wish.day().isAfter(today) || wish.day().isBefore(today.minusYears(OLDEST_YEARS))) {
      return new CostAnswer.BadDay(today.minusYears(OLDEST_YEARS), today);
    }
    return commands.once(
        command, () -> enter(wish.posting()), fact -> new CostAnswer.Entered(new EntryId(fact)));
  }

  private Outcome<CostAnswer> enter(Posting posting) {
    EntryId id = journal.post(posting);
    return Outcome.accepted(new CostAnswer.Entered(id), id.value());
  }

  /// What costs are for.
  public enum CostKind {
    /// fabric, thread, trims
    FABRIC(Account.FABRIC),
    /// rent of the workshop
    RENT(Account.RENT),
    /// electricity
    ELECTRICITY(Account.ELECTRICITY),
    /// anything else
    OTHER(Account.OTHER_COST);

    private final Account account;

    CostKind(Account account) {
      this.account = account;
    }

    /// The account that it is entered on.
    public Account account() {
      return account;
    }
  }

  /// Where money is paid from or brought to.
  public enum PaidFrom {
    /// the co-op's cash box
    CASH_BOX(Account.CASH_BOX),
    /// the bank account
    BANK(Account.BANK),
    /// what the card terminal took and the bank does not show yet
    CARD(Account.CARD),
    /// somebody's own pocket: the co-op's own contribution
    OWN_FUNDS(Account.OWN_FUNDS);

    private final Account account;

    PaidFrom(Account account) {
      this.account = account;
    }

    /// The account of that place.
    public Account account() {
      return account;
    }
  }

  private record Wish(
      EntryKind kind, Account debit, Account credit, Money sum, String note, LocalDate day) {

    Posting posting() {
      return Posting.on(day, kind, "")
          .noting(note.strip())
          .debit(debit, sum)
          .credit(credit, sum)
          .balanced();
    }
  }
}
