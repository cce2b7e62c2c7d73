package coop.teyel.pos.books;

import coop.teyel.production.money.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What is to be entered: balanced, or it cannot be made.
///
/// @param day the business day on which it counts
/// @param reference names the fact behind it (a sale, a closing), at most 200 characters
/// @param note for people, at most 200 characters; empty for none
/// @param lines none of nothing: such lines are left out. No line at all is an entry too: a garment
///   given away is a sale of nothing
public record Posting(
    LocalDate day, EntryKind kind, String reference, String note, List<Line> lines) {

  private static final int LONGEST_TEXT = 200;

  /// @throws IllegalArgumentException when debits and credits differ, currencies are mixed, or a
  ///   text is too long
  public Posting {
    lines = lines.stream().filter(line -> !line.amount().isZero()).toList();
    if (reference.length() > LONGEST_TEXT || note.length() > LONGEST_TEXT) {
      throw new IllegalArgumentException("a text is longer than " + LONGEST_TEXT);
    }
    if (lines.stream()
        .map(Line::amount)
        .reduce(Money::plus)
        .filter(sum -> !sum.isZero())
        .isPresent()) {
      throw new IllegalArgumentException("debits and credits differ: " + lines);
    }
  }

  /// Begins a posting without a note.
  public static Draft on(LocalDate day, EntryKind kind, String reference) {
    return new Draft(day, kind, reference, "", new ArrayList<>());
  }

  /// The same with the sides changed.
  Posting reversed(LocalDate on, String reason) {
    List<Line> opposite =
        lines.stream()
            .map(line -> new Line(line.account(), line.amount().negated(), line.design()))
            .toList();
    return new Posting(on, kind, reference, reason, opposite);
  }

  /// One side of a posting.
  ///
  /// @param amount debits positive, credits negative
  /// @param design the id of the design that was sold, on a line of [Account#SALES], so that
  ///   revenue by design comes from the books alone and a new name changes nothing
  public record Line(Account account, Money amount, Optional<String> design) {}

  /// A posting that is being put together.
  public record Draft(
      LocalDate day, EntryKind kind, String reference, String note, List<Line> lines) {

    /// With a note for people.
    public Draft noting(String text) {
      return new Draft(day, kind, reference, text, lines);
    }

    /// With a debit; a negative amount is a credit.
    public Draft debit(Account account, Money amount) {
      return line(new Line(account, amount, Optional.empty()));
    }

    /// With a credit; a negative amount is a debit.
    public Draft credit(Account account, Money amount) {
      return line(new Line(account, amount.negated(), Optional.empty()));
    }

    /// With a credit for what was sold of a design.
    public Draft credit(Account account, Money amount, String design) {
      return line(new Line(account, amount.negated(), Optional.of(design)));
    }

    /// The posting.
    ///
    /// @throws IllegalArgumentException see [Posting]
    public Posting balanced() {
      return new Posting(day, kind, reference, note, lines);
    }

    private Draft line(Line line) {
      List<Line> longer = new ArrayList<>(lines);
      longer.add(line);
      return new Draft(day, kind, reference, note, longer);
    }
  }
}
