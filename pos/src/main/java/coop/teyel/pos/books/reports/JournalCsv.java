package coop.teyel.pos.books.reports;

import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.members.Members;
import coop.teyel.production.money.MoneyText;
import coop.teyel.production.texts.Texts;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// One journal on its way into a file.
final class JournalCsv implements AutoCloseable {

  private static final char BYTE_ORDER_MARK = '\ufeff';
  private static final String FORMULA_STARTS = "=+-@＝＋－＠";
  private static final Set<String> POINT_LANGUAGES = Set.of("en", "ar");
  private static final List<String> COLUMNS =
      List.of(
          "number",
          "day",
          "kind",
          "account",
          "debit",
          "credit",
          "design",
          "note",
          "reference",
          "by",
          "counters");

  private final Locale reader;
  private final Texts texts;
  private final Members members;
  private final CsvWriter csv;
  private final boolean hasPoint;
  private final Map<MemberId, String> nicknames = new HashMap<>();

  JournalCsv(OutputStream out, Locale reader, Texts texts, Members members) throws IOException {
    this.reader = reader;
    this.texts = texts;
    this.members = members;
    this.hasPoint = POINT_LANGUAGES.contains(reader.getLanguage());
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    writer.write(BYTE_ORDER_MARK);
    this.csv =
        CsvWriter.builder()
            .fieldSeparator(hasPoint ? ',' : ';')
            .lineDelimiter(LineDelimiter.CRLF)
            .build(writer);
    csv.writeRecord(COLUMNS.stream().map(column -> say("books.csv." + column)).toList());
  }

  void write(JournalLine line) {
    csv.writeRecord(
        Stream.of(
                Long.toString(line.number()),
                line.day().toString(),
                say("books.kind." + line.kind()),
                line.account().map(account -> say("books.account." + account)).orElse(""),
                sum(line, 1),
                sum(line, -1),
                line.design(),
                line.note(),
                line.reference(),
                nicknames.computeIfAbsent(line.by(), this::nickname),
                line.countered().map(number -> Long.toString(number)).orElse(""))
            .map(JournalCsv::harmless)
            .toList());
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  /// A spreadsheet takes a cell that begins so for a formula, and would run it; behind an
  /// apostrophe it is text. None of our own numbers begins so.
  static String harmless(String cell) {
    String start = cell.stripLeading();
    boolean isFormula = !start.isEmpty() && FORMULA_STARTS.indexOf(start.charAt(0)) >= 0;
    boolean isHidden = !cell.isEmpty() && Character.isISOControl(cell.charAt(0));
    return isFormula || isHidden ? "'" + cell : cell;
  }

  private String sum(JournalLine line, int side) {
    if (Long.signum(line.amount().minor()) != side) {
      return "";
    }
    String sum = MoneyText.machine(line.amount().abs());
    return hasPoint ? sum : sum.replace('.', ',');
  }

  private String nickname(MemberId member) {
    return members.find(member).map(Member::nickname).orElse("");
  }

  private String say(String key) {
    return texts.say(reader, key);
  }
}
