package coop.teyel.hardware.connections.ports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The printers that Linux shows as files, `/dev/usb/lp0` and so on, each by the name that the
/// printer gave itself (IEEE 1284 device id, `MFG:EPSON;MDL:TM-T20;`).
final class PrinterFiles {

  private static final Pattern MAKER = Pattern.compile("(?:^|;)(?:MFG|MANUFACTURER):([^;]+)");
  private static final Pattern MODEL = Pattern.compile("(?:^|;)(?:MDL|MODEL):([^;]+)");

  private final Path files;
  private final Path facts;

  /// @param facts where the system keeps what it knows about each of the files
  PrinterFiles(Path files, Path facts) {
    this.files = files;
    this.facts = facts;
  }

  List<Ports.Suggestion> find() throws IOException {
    List<Ports.Suggestion> found = new ArrayList<>();
    if (Files.isDirectory(files)) {
      try (DirectoryStream<Path> all = Files.newDirectoryStream(files, "lp[0-9]*")) {
        for (Path file : all) {
          Ports.Suggestion.of("file:" + file, name(file)).ifPresent(found::add);
        }
      }
    }
    return found.stream().sorted((a, b) -> a.name().compareTo(b.name())).toList();
  }

  private String name(Path file) {
    String number = String.valueOf(file.getFileName());
    String id = id(facts.resolve(number).resolve("device").resolve("ieee1284_id"));
    String name = (part(MAKER, id) + " " + part(MODEL, id)).strip();
    return name.isEmpty() ? number : name + " (" + number + ")";
  }

  private static String id(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      // Not every printer says who it is.
      return "";
    }
  }

  private static String part(Pattern pattern, String id) {
    Matcher matcher = pattern.matcher(id);
    return matcher.find() ? matcher.group(1).strip() : "";
  }
}
