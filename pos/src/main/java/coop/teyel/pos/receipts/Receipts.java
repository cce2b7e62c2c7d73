package coop.teyel.pos.receipts;

import coop.teyel.pos.printing.PaperPreviews;
import coop.teyel.pos.returns.Return;
import coop.teyel.pos.returns.Returns;
import coop.teyel.pos.sales.Selling;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.Role;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PrintQueue;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.scans.Scan;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// Finds any receipt, shows it, prints it again.
@Service
@DenyAll
public class Receipts {

  private static final int LONGEST_NUMBER = 7;

  private final ReceiptRows rows;
  private final Selling selling;
  private final Returns returns;
  private final PaperPreviews papers;
  private final PrintQueue queue;
  private final CoopSettings settings;
  private final IdempotentCommands commands;

  Receipts(
      ReceiptRows rows,
      Selling selling,
      Returns returns,
      PaperPreviews papers,
      PrintQueue queue,
      CoopSettings settings,
      IdempotentCommands commands) {
    this.rows = rows;
    this.selling = selling;
    this.returns = returns;
    this.papers = papers;
    this.queue = queue;
    this.settings = settings;
    this.commands = commands;
  }

  /// The receipts of a business day, the latest first.
  ///
  /// @param skip how many to leave out, for turning pages
  /// @param limit how many at most
  @RolesAllowed({Role.IS_SELLER, Role.IS_BOOKKEEPER})
  public List<Receipt> day(LocalDate day, int skip, int limit) {
    return rows.between(day, day, skip, limit);
  }

  /// The receipts of a month, the latest first.
  ///
  /// @param skip, limit see [#day]
  @RolesAllowed({Role.IS_SELLER, Role.IS_BOOKKEEPER})
  public List<Receipt> month(YearMonth month, int skip, int limit) {
    return rows.between(month.atDay(1), month.atEndOfMonth(), skip, limit);
  }

  /// The receipts on which somebody may think: typed or scanned, a receipt's number, a garment's
  /// number with its last sale and what came back of it, or words of the month's garments. The
  /// latest first.
  ///
  /// @param month where words are looked for, in all of its receipts
  /// @param skip, limit see [#day]
  @RolesAllowed({Role.IS_SELLER, Role.IS_BOOKKEEPER})
  public List<Receipt> search(String typed, YearMonth month, int skip, int limit) {
    return switch (Scan.read(typed)) {
      case GarmentNumber garment -> ofGarment(garment, skip, limit);
      default ->
          isNumber(typed)
              ? rows.numbered(Long.parseLong(typed.strip()), skip, limit)
              : worded(SearchWords.folded(typed), month, skip, limit);
    };
  }

  /// A receipt as the printer would print it, as a copy.
  @RolesAllowed({Role.IS_SELLER, Role.IS_BOOKKEEPER})
  public PaperPreviews.Shown show(Receipt receipt) {
    return papers.preview(copy(receipt));
  }

  /// Prints a receipt again, marked as a copy.
  @RolesAllowed({Role.IS_SELLER, Role.IS_BOOKKEEPER})
  public Receipt again(CommandId command, Receipt receipt) {
    return commands.once(
        command,
        () -> {
          queue.enqueue(copy(receipt));
          return Outcome.accepted(receipt, receipt.reference().text());
        },
        _ -> receipt);
  }

  private PrintRequest copy(Receipt receipt) {
    return PrintRequest.first(
            PaperKind.RECEIPT, receipt.reference(), settings.theCoop().language().locale())
        .again();
  }

  private List<Receipt> ofGarment(GarmentNumber garment, int skip, int limit) {
    List<String> documents =
        selling.lastOf(garment.digits()).stream()
            .flatMap(sale ->
                Stream.concat(
                    Stream.of(sale.id()), returns.ofSale(sale.id()).stream().map(Return::id)))
            .toList();
    return rows.ofSale(documents, skip, limit);
  }

  /// A computer's way to compare words is not SQLite's, which knows the capitals of English alone:
  /// so the lines that are meant are chosen here, and looked for there.
  private List<Receipt> worded(String words, YearMonth month, int skip, int limit) {
    LocalDate from = month.atDay(1);
    LocalDate to = month.atEndOfMonth();
    List<String> lines =
        rows.lines(from, to).stream()
            .filter(line -> SearchWords.folded(line).contains(words))
            .toList();
    return rows.with(lines, from, to, skip, limit);
  }

  private static boolean isNumber(String typed) {
    String digits = typed.strip();
    return digits.length() <= LONGEST_NUMBER
        && !digits.isEmpty()
        && digits.chars().allMatch(Character::isDigit);
  }
}
