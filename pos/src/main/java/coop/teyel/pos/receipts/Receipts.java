package coop.teyel.pos.receipts;

import coop.teyel.hardware.printing.PaperKind;
import coop.teyel.hardware.printing.PrintQueue;
import coop.teyel.hardware.printing.PrintRequest;
import coop.teyel.hardware.scanning.GarmentNumber;
import coop.teyel.hardware.scanning.Scan;
import coop.teyel.pos.devices.Papers;
import coop.teyel.pos.selling.Refund;
import coop.teyel.pos.selling.Returns;
import coop.teyel.pos.selling.Sale;
import coop.teyel.pos.selling.Selling;
import coop.teyel.production.facts.Acts;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.Founding;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// Finds any receipt, shows it, prints it again.
@Service
@DenyAll
public class Receipts {

  /// The most receipts of one answer.
  public static final int MOST = 500;

  private static final int LONGEST_NUMBER = 7;

  private final Selling selling;
  private final Returns returns;
  private final Papers papers;
  private final PrintQueue queue;
  private final Founding founding;
  private final Acts acts;

  Receipts(
      Selling selling,
      Returns returns,
      Papers papers,
      PrintQueue queue,
      Founding founding,
      Acts acts) {
    this.selling = selling;
    this.returns = returns;
    this.papers = papers;
    this.queue = queue;
    this.founding = founding;
    this.acts = acts;
  }

  /// The receipts of a business day, the latest first.
  @RolesAllowed({Role.IS_SELLER, Role.IS_BOOKKEEPER})
  public List<Receipt> day(LocalDate day) {
    return between(day, day);
  }

  /// The receipts of a month, the latest first, at most [#MOST].
  @RolesAllowed({Role.IS_SELLER, Role.IS_BOOKKEEPER})
  public List<Receipt> month(YearMonth month) {
    return between(month.atDay(1), month.atEndOfMonth());
  }

  /// The receipts on which somebody may think: typed or scanned, a receipt's number, a garment's
  /// number with its last sale and what came back of it, or words of the month's garments.
  ///
  /// @param month where words are looked for
  @RolesAllowed({Role.IS_SELLER, Role.IS_BOOKKEEPER})
  public List<Receipt> search(String typed, YearMonth month) {
    return switch (Scan.read(typed)) {
      case GarmentNumber garment -> ofGarment(garment.digits());
      default -> isNumber(typed) ? numbered(typed) : worded(typed, month);
    };
  }

  /// A receipt as the printer would print it, as a copy.
  @RolesAllowed({Role.IS_SELLER, Role.IS_BOOKKEEPER})
  public Papers.Shown show(Receipt receipt) {
    return papers.preview(copy(receipt));
  }

  /// Prints a receipt again, marked as a copy.
  @RolesAllowed({Role.IS_SELLER, Role.IS_BOOKKEEPER})
  public Receipt again(CommandId command, Receipt receipt) {
    return acts.once(
        command,
        () -> {
          queue.enqueue(copy(receipt));
          return Outcome.accepted(receipt, receipt.reference());
        },
        _ -> receipt);
  }

  private PrintRequest copy(Receipt receipt) {
    return PrintRequest.first(
            PaperKind.RECEIPT, receipt.reference(), founding.theCoop().language().locale())
        .again();
  }

  private List<Receipt> between(LocalDate from, LocalDate to) {
    Stream<Receipt> sold = selling.between(from, to, MOST).stream().map(Receipt::of);
    Stream<Receipt> back = returns.between(from, to, MOST).stream().map(this::receipt);
    return Stream.concat(sold, back)
        .sorted(Comparator.comparingLong(Receipt::number).reversed())
        .limit(MOST)
        .toList();
  }

  private List<Receipt> ofGarment(String digits) {
    return selling.lastOf(digits).stream().flatMap(this::withReturns).toList();
  }

  private Stream<Receipt> withReturns(Sale sale) {
    return Stream.concat(
        returns.ofSale(sale.id()).stream().map(refund -> Receipt.of(refund, sale)),
        Stream.of(Receipt.of(sale)));
  }

  private List<Receipt> numbered(String typed) {
    long number = Long.parseLong(typed.strip());
    return Stream.concat(
            selling.numbered(number).stream().map(Receipt::of),
            returns.numbered(number).stream().map(this::receipt))
        .toList();
  }

  private List<Receipt> worded(String typed, YearMonth month) {
    String words = Words.folded(typed);
    return month(month).stream()
        .filter(receipt ->
            receipt.words().stream().anyMatch(line -> Words.folded(line).contains(words)))
        .toList();
  }

  private Receipt receipt(Refund refund) {
    return Receipt.of(refund, selling.get(refund.saleId()));
  }

  private static boolean isNumber(String typed) {
    String digits = typed.strip();
    return digits.length() <= LONGEST_NUMBER
        && !digits.isEmpty()
        && digits.chars().allMatch(Character::isDigit);
  }
}
