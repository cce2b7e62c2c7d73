package coop.teyel.pos.books.reports;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingLong;

import coop.teyel.pos.books.Account;
import coop.teyel.pos.books.Account.Kind;
import coop.teyel.pos.books.EntryKind;
import coop.teyel.pos.books.reports.Summary.Part;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/// Lines added up by day, kind, account and what they are about; debits positive.
record SummaryBuilder(Currency currency, List<Sum> sums) {

  Summary summary(LocalDate from, LocalDate to) {
    return new Summary(
        from,
        to,
        money(-added(sums.stream().filter(Sum::isRevenue).toList())),
        parts(Sum::isTender, Sum::account, 1),
        parts(Sum::isRevenue, Sum::design, -1),
        byDay(),
        parts(Sum::isOtherIncome, Sum::account, -1),
        parts(Sum::isCost, Sum::account, 1));
  }

  private SortedMap<LocalDate, Money> byDay() {
    SortedMap<LocalDate, Money> byDay = new TreeMap<>();
    parts(Sum::isRevenue, Sum::day, -1).forEach(part -> byDay.put(part.of(), part.sum()));
    return byDay;
  }

  private <K> List<Part<K>> parts(Predicate<Sum> which, Function<Sum, K> of, int sign) {
    Map<K, Long> added =
        sums.stream().filter(which).collect(groupingBy(of, summingLong(Sum::minor)));
    return added.entrySet().stream()
        .filter(part -> part.getValue() != 0)
        .map(part -> new Part<>(part.getKey(), money(sign * part.getValue())))
        .sorted(
            Comparator.comparing((Part<K> part) -> part.sum())
                .reversed()
                .thenComparing(part -> part.of().toString()))
        .toList();
  }

  private static long added(Collection<Sum> sums) {
    return sums.stream().mapToLong(Sum::minor).reduce(0, Math::addExact);
  }

  private Money money(long minor) {
    return Money.ofMinor(minor, currency);
  }

  /// So much of one day, kind, account and design.
  ///
  /// @param design its present name; empty where none was sold
  record Sum(LocalDate day, EntryKind kind, Account account, String design, long minor) {

    boolean isRevenue() {
      return account == Account.SALES;
    }

    boolean isOtherIncome() {
      return account.kind() == Kind.INCOME && !isRevenue();
    }

    boolean isCost() {
      return account.kind() == Kind.COST;
    }

    /// Money that sales brought and returns took: what people paid with.
    boolean isTender() {
      return account.kind() == Kind.MONEY && (kind == EntryKind.SALE || kind == EntryKind.RETURN);
    }
  }
}
