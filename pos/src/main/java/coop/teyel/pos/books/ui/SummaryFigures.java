package coop.teyel.pos.books.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import coop.teyel.pos.books.Account;
import coop.teyel.pos.books.reports.Summary;
import coop.teyel.pos.books.reports.Summary.Part;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.money.Money;
import coop.teyel.production.stock.Counts;
import coop.teyel.production.texts.Dates;
import java.util.List;
import java.util.stream.Stream;

/// All figures of a day or a month.
final class SummaryFigures extends Div {

  SummaryFigures(Summary summary, Counts garments) {
    addClassName("figures-grid");
    add(result(summary), tenders(summary), designs(summary), garments(garments), costs(summary));
    if (summary.byDay().size() > 1) {
      add(days(summary));
    }
  }

  private Component result(Summary summary) {
    Figures figures = figures("books.result", 0);
    figures.sum(getTranslation("books.revenue"), summary.revenue());
    summary.otherIncome().forEach(part -> figures.sum(account(part.of()), part.sum()));
    figures.sum(getTranslation("books.costs"), summary.cost().negated());
    return figures.total(getTranslation("books.result"), summary.result());
  }

  private Component tenders(Summary summary) {
    Figures figures = figures("books.by-tender", largestOf(summary.byTender()));
    accounts(figures, summary.byTender());
    if (!summary.rounding().isZero()) {
      figures.sum(account(Account.ROUNDING), summary.rounding().negated());
    }
    return figures.total(getTranslation("books.revenue"), summary.revenue());
  }

  private Component designs(Summary summary) {
    Figures figures = figures("books.by-design", largestOf(summary.byDesign()));
    summary
        .byDesign()
        .forEach(part ->
            figures.sum(
                part.of().isEmpty() ? getTranslation("books.no-design") : part.of(), part.sum()));
    return figures.total(getTranslation("books.revenue"), summary.revenue());
  }

  private Component garments(Counts counts) {
    return figures("books.garments", 0)
        .count(getTranslation("books.made"), counts.made())
        .count(getTranslation("books.shared"), counts.shared())
        .count(getTranslation("books.sold"), counts.sold())
        .count(getTranslation("books.in-stock"), counts.inStock())
        .count(getTranslation("books.lost"), counts.lost());
  }

  private Component costs(Summary summary) {
    return accounts(figures("books.costs", largestOf(summary.costs())), summary.costs())
        .total(getTranslation("books.cost-sum"), summary.cost());
  }

  private Component days(Summary summary) {
    Figures figures = figures("books.by-day", largest(summary.byDay().values().stream()));
    summary.byDay().forEach((day, sum) -> figures.sum(new LtrText(Dates.day(day)), sum));
    return figures;
  }

  private Figures accounts(Figures figures, List<Part<Account>> parts) {
    parts.forEach(part -> figures.sum(account(part.of()), part.sum()));
    return figures;
  }

  private String account(Account account) {
    return getTranslation("books.account." + account);
  }

  private static long largestOf(List<? extends Part<?>> parts) {
    return largest(parts.stream().map(Part::sum));
  }

  private static long largest(Stream<Money> sums) {
    return sums.mapToLong(Money::minor).max().orElse(0);
  }

  private Figures figures(String headingKey, long whole) {
    return new Figures(getTranslation(headingKey), whole);
  }
}
