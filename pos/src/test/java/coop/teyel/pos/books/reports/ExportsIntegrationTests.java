package coop.teyel.pos.books.reports;

import static coop.teyel.pos.books.BookExamples.kurus;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.hardware.Seeds;
import coop.teyel.pos.IsolatedPosBootTest;
import coop.teyel.pos.books.Account;
import coop.teyel.pos.books.BookExamples;
import coop.teyel.pos.books.EntryKind;
import coop.teyel.pos.books.Posting;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.texts.Language;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/// Each test has days of its own.
@IsolatedPosBootTest
class ExportsIntegrationTests {

  private static final int DEBIT = 4;
  private static final int CREDIT = 5;
  private static final int NOTE = 7;

  @Autowired Exports exports;
  @Autowired BookExamples examples;

  @ParameterizedTest
  @CsvSource({"EN, ',', 1250.50", "AR, ',', 1250.50", "TR, ;, '1250,50'", "DE, ;, '1250,50'"})
  void writesASheetThatTheReadersSpreadsheetUnderstands(
      Language language, char separator, String sum) {
    LocalDate day = dayOf(1, language);
    examples.sold(day, "Şapka, \"kırmızı\"; küçük", 125_050);
    byte[] bytes = export(day, language);
    assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);

    List<CsvRecord> rows = read(bytes, separator);
    assertThat(rows).hasSize(3).allSatisfy(row -> assertThat(row.getFieldCount()).isEqualTo(11));
    assertThat(rows.get(1).getField(1)).isEqualTo(day.toString());
    assertThat(rows.get(1).getField(DEBIT)).isEqualTo(sum);
    assertThat(rows.get(1).getField(CREDIT)).isEmpty();
    assertThat(rows.get(2).getField(CREDIT)).isEqualTo(sum);
    assertThat(rows.get(2).getField(6)).isEqualTo("Şapka, \"kırmızı\"; küçük");
    assertThat(rows.get(2).getField(9)).isEqualTo("Amal");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void hasWordsForEverythingInEveryLanguage(Language language) {
    LocalDate day = dayOf(2, language);
    for (EntryKind kind : EntryKind.values()) {
      for (Account account : Account.values()) {
        examples.posted(
            Posting.on(day, kind, "")
                .debit(account, kurus(1))
                .credit(Account.OWN_FUNDS, kurus(1))
                .balanced());
      }
    }
    assertThat(new String(export(day, language), StandardCharsets.UTF_8).lines().count())
        .isEqualTo(1 + 2L * EntryKind.values().length * Account.values().length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://example.org\")",
        "+1",
        "-1+2",
        "@SUM(A1)",
        "  =1",
        "\t=1",
        "＝1"
      })
  void noCellBecomesAFormula(String note) {
    LocalDate day = LocalDate.of(2025, 1, 1).plusDays(Math.floorMod(note.hashCode(), 300));
    examples.posted(
        Posting.on(day, EntryKind.COST, "")
            .noting(note)
            .debit(Account.RENT, kurus(1))
            .credit(Account.BANK, kurus(1))
            .balanced());
    assertThat(read(export(day, Language.EN), ',').get(1).getField(NOTE)).isEqualTo("'" + note);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Rent = May", "a-b", "1250.50", "<b>", "مايو"})
  void otherCellsStayAsTheyAre(String cell) {
    assertThat(JournalCsv.harmless(cell)).isEqualTo(cell);
  }

  @Test
  void debitsAndCreditsOfAnyExportAreEqual() {
    RandomGenerator random = Seeds.seeded("export");
    LocalDate day = LocalDate.of(2026, 4, 1);
    examples.inTransaction(() -> {
      for (int entry = 0; entry < 700; entry++) {
        examples.sold(day.plusDays(random.nextInt(5)), "Dress", random.nextLong(1, 1_000_000));
      }
      return day;
    });
    List<CsvRecord> rows = read(export(day, Language.EN), ',');
    assertThat(sum(rows, DEBIT)).isEqualTo(sum(rows, CREDIT));
  }

  @Test
  void onlyABookkeeperTakesTheBooksAway() {
    Member amal = examples.cast().amal();
    assertThatThrownBy(() -> MemberExamples.as(amal, () -> written(LocalDate.MIN, Language.EN)))
        .isInstanceOf(AccessDeniedException.class);
  }

  private static LocalDate dayOf(int month, Language language) {
    return LocalDate.of(2026, month, 1).plusDays(List.of(Language.values()).indexOf(language));
  }

  private static long sum(List<CsvRecord> rows, int column) {
    return rows.stream()
        .skip(1)
        .map(row -> row.getField(column))
        .filter(cell -> !cell.isEmpty())
        .mapToLong(cell -> Long.parseLong(cell.replace(".", "")))
        .sum();
  }

  private byte[] export(LocalDate day, Language language) {
    Member jan = examples.cast().jan();
    return MemberExamples.as(jan, () -> written(day, language));
  }

  private byte[] written(LocalDate day, Language language) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      exports.journal(day, day, language.locale(), out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static List<CsvRecord> read(byte[] bytes, char separator) {
    String text = new String(bytes, StandardCharsets.UTF_8).substring(1);
    return CsvReader.builder().fieldSeparator(separator).ofCsvRecord(text).stream().toList();
  }
}
