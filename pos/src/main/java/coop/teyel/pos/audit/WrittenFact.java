package coop.teyel.pos.audit;

import coop.teyel.production.facts.audit.AuditFinding.Broken;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A fact of the chain as people know it.
///
/// @param id names it within its kind, in addresses
/// @param number what stands on its paper: of the receipt, the closing, the split; may be empty for
///   one that cannot be read
/// @param day the business day on which it was written, where it can be read
public record WrittenFact(Kind kind, String id, String number, Optional<LocalDate> day) {

  /// What people know it as.
  public enum Kind {
    /// a receipt of a sale
    SALE,
    /// a receipt of a return
    RETURN,
    /// a close of a till
    CLOSING,
    /// a split of garments
    SPLIT,
    /// none of these
    OTHER
  }

  /// Names it by what was written, not by what its rows say now.
  static WrittenFact of(Broken broken) {
    Map<String, String> written = broken.written();
    return switch (broken.type()) {
      case "sale" -> receipt(Kind.SALE, "sale", broken);
      case "return" -> receipt(Kind.RETURN, "return", broken);
      case "closing" ->
          new WrittenFact(
              Kind.CLOSING, broken.id(), broken.id(), day(written, "closing.business_day"));
      case "split" ->
          new WrittenFact(
              Kind.SPLIT,
              broken.id(),
              written.getOrDefault("split.number", ""),
              day(written, "split.business_day"));
      default -> new WrittenFact(Kind.OTHER, broken.id(), broken.id(), Optional.empty());
    };
  }

  private static WrittenFact receipt(Kind kind, String table, Broken broken) {
    String number = broken.written().getOrDefault(table + ".receipt_number", "");
    return new WrittenFact(kind, number, number, day(broken.written(), table + ".business_day"));
  }

  private static Optional<LocalDate> day(Map<String, String> written, String... names) {
    return Stream.of(names)
        .filter(written::containsKey)
        .findFirst()
        .flatMap(name -> read(written.getOrDefault(name, "")));
  }

  private static Optional<LocalDate> read(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
