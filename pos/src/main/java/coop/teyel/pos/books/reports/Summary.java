package coop.teyel.pos.books.reports;

import coop.teyel.pos.books.Account;
import coop.teyel.production.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;

/// What the books say of some days.
///
/// @param from the first business day, `to` the last one
/// @param revenue sold garments less those that came back
/// @param byTender where the money of sales and returns went, the largest first
/// @param byDesign revenue by the design's name, the largest first
/// @param byDay revenue of each day that had any
/// @param otherIncome rounding, differences of tills, gifts: may be below nothing
/// @param costs by account, the largest first
public record Summary(
    LocalDate from,
    LocalDate to,
    Money revenue,
    List<Part<Account>> byTender,
    List<Part<String>> byDesign,
    SortedMap<LocalDate, Money> byDay,
    List<Part<Account>> otherIncome,
    List<Part<Account>> costs) {

  /// What rounding brought; below nothing where it cost. What people paid is the revenue and this.
  public Money rounding() {
    return sum(otherIncome.stream().filter(part -> part.of() == Account.ROUNDING).toList());
  }

  /// All costs together.
  public Money cost() {
    return sum(costs);
  }

  /// What is left: revenue and other income less costs.
  public Money result() {
    return revenue.plus(sum(otherIncome)).minus(cost());
  }

  private Money sum(List<Part<Account>> parts) {
    return parts.stream().map(Part::sum).reduce(Money.zero(revenue.currency()), Money::plus);
  }

  /// A part of a sum.
  ///
  /// @param <K> what it is a part for
  public record Part<K>(K of, Money sum) {}
}
