package coop.teyel.pos.books.reports;

import coop.teyel.pos.books.Journal;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.Role;
import coop.teyel.production.texts.Texts;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Service;

/// Hands the journal out as a table for spreadsheets.
@Service
@DenyAll
public class Exports {

  private final JournalLineRows rows;
  private final Journal journal;
  private final Members members;
  private final Texts texts;
  private final CoopSettings settings;

  Exports(
      JournalLineRows rows, Journal journal, Members members, Texts texts, CoopSettings settings) {
    this.rows = rows;
    this.journal = journal;
    this.members = members;
    this.texts = texts;
    this.settings = settings;
  }

  /// Writes the entries of the business days `from` through `to` as CSV (RFC 4180), one row a line
  /// of an entry, in the words of `reader`.
  ///
  /// UTF-8 with a byte order mark, without which Excel breaks ş and ğ. Where people write a decimal
  /// comma the cells are parted by semicolons, as the spreadsheets there expect; else by commas.
  @RolesAllowed(Role.IS_BOOKKEEPER)
  public void journal(LocalDate from, LocalDate to, Locale reader, OutputStream out)
      throws IOException {
    try (JournalCsv csv = new JournalCsv(out, reader, texts, members)) {
      rows.each(from, to, settings.theCoop().currency(), journal.designNames(), csv::write);
    }
  }
}
