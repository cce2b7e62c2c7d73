package coop.teyel.pos.books;

import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.FactIds;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.facts.WithinAct;
import coop.teyel.production.members.Role;
import coop.teyel.production.members.SignedIn;
import coop.teyel.production.stock.Stock;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/// The one way into the books.
@Service
@DenyAll
public class Journal {

  private static final int LONGEST_REASON = 200;

  private final EntryRows rows;
  private final Stock stock;
  private final IdempotentCommands commands;
  private final FactIds ids;
  private final CoopSettings settings;
  private final InstantSource clock;

  Journal(
      EntryRows rows,
      Stock stock,
      IdempotentCommands commands,
      FactIds ids,
      CoopSettings settings,
      InstantSource clock) {
    this.rows = rows;
    this.stock = stock;
    this.commands = commands;
    this.ids = ids;
    this.settings = settings;
    this.clock = clock;
  }

  /// Enters a posting, within the transaction of the fact behind it.
  ///
  /// @throws IllegalArgumentException when it is not in the co-op's currency
  @RolesAllowed(Role.IS_MEMBER)
  @WithinAct
  public EntryId post(Posting posting) {
    return post(posting, null);
  }

  /// Undoes an entry that somebody entered by hand: a new entry of today with the sides changed.
  ///
  /// @throws java.util.NoSuchElementException for an entry that is not there
  @RolesAllowed(Role.IS_BOOKKEEPER)
  public CounterAnswer counter(CommandId command, EntryId entry, String reason) {
    return commands.once(
        command,
        () -> counter(get(entry), reason.strip()),
        fact -> new CounterAnswer.Countered(new EntryId(fact)));
  }

  /// An entry that must exist.
  @RolesAllowed(Role.IS_BOOKKEEPER)
  public Entry get(EntryId id) {
    return rows.find(id).orElseThrow();
  }

  /// The entries of the business days `from` through `to`, the latest number first.
  ///
  /// @param from the first day, `to` the last one
  /// @param skip how many to leave out, for turning pages
  /// @param limit how many at most
  @RolesAllowed(Role.IS_BOOKKEEPER)
  public List<Entry> entries(LocalDate from, LocalDate to, int skip, int limit) {
    return rows.between(from, to, skip, limit);
  }

  /// How the designs are called whose sales were entered.
  @RolesAllowed(Role.IS_BOOKKEEPER)
  public DesignNames designNames() {
    return new DesignNames(stock.designNames());
  }

  private Outcome<CounterAnswer> counter(Entry entry, String reason) {
    if (entry.counteredBy().isPresent()) {
      return Outcome.refused(new CounterAnswer.CounteredBefore(entry.counteredBy().get()));
    }
    if (!entry.posting().kind().isByHand() || entry.counters().isPresent()) {
      return Outcome.refused(new CounterAnswer.NotByHand(entry.posting().kind()));
    }
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      return Outcome.refused(new CounterAnswer.NoReason());
    }
    LocalDate today = settings.theCoop().businessDay(clock.instant());
    EntryId id = post(entry.posting().reversed(today, reason), entry.id());
    return Outcome.accepted(new CounterAnswer.Countered(id), id.value());
  }

  private EntryId post(Posting posting, @Nullable EntryId counters) {
    refuseOtherCurrency(posting);
    EntryId id = new EntryId(ids.next());
    rows.add(id, posting, counters, SignedIn.member(), clock.instant());
    return id;
  }

  private void refuseOtherCurrency(Posting posting) {
    String ours = settings.theCoop().currency().code();
    if (posting.lines().stream().anyMatch(line -> !line.amount().currency().code().equals(ours))) {
      throw new IllegalArgumentException("the books are kept in " + ours + ": " + posting);
    }
  }
}
