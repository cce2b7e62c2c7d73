package coop.teyel.pos.books.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import coop.teyel.pos.books.reports.Exports;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Locale;

/// The link that hands a month's journal out as a file.
final class Download extends Anchor {

  Download(Exports exports, YearMonth month, String text) {
    Locale reader = getLocale();
    DownloadHandler handler = download -> write(exports, month, reader, download);
    setHref(handler);
    setText(text);
    addClassNames("download", "primary");
    getElement().setAttribute("download", name(month));
  }

  /// Written to a file first: a slow browser must not keep the database reading.
  private static void write(
      Exports exports, YearMonth month, Locale reader, DownloadEvent download) {
    download.setFileName(name(month));
    download.setContentType("text/csv; charset=utf-8");
    try {
      Path whole = Files.createTempFile("teyel-journal", ".csv");
      try {
        try (OutputStream file = Files.newOutputStream(whole)) {
          exports.journal(month.atDay(1), month.atEndOfMonth(), reader, file);
        }
        Files.copy(whole, download.getOutputStream());
      } finally {
        Files.delete(whole);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String name(YearMonth month) {
    return "teyel-journal-" + month + ".csv";
  }
}
