package coop.teyel.hardware.profiles;

import coop.teyel.hardware.profiles.Profiles.Reason;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The profiles' files of one place, in a folder.
final class ProfileFolder {

  private static final String ENDING = ".properties";
  private static final String LIKE = "like";
  private static final long LONGEST_FILE = 65_536;
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  final List<Profile> profiles = new ArrayList<>();
  final List<Profiles.Wrong> wrong = new ArrayList<>();

  ProfileFolder(Path folder) {
    if (Files.isDirectory(folder)) {
      files(folder).forEach(this::read);
    }
  }

  private List<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> fileName(file).endsWith(ENDING)).sorted().toList();
    } catch (IOException e) {
      refuse(folder, Reason.UNREADABLE, List.of());
      return List.of();
    }
  }

  private void read(Path file) {
    String name = fileName(file).substring(0, fileName(file).length() - ENDING.length());
    if (!NAME.matcher(name).matches()) {
      refuse(file, Reason.NAME, List.of());
    } else if (ShippedFiles.NAMES.contains(name)) {
      refuse(file, Reason.TAKEN, List.of());
    } else {
      properties(file)
          .ifPresentOrElse(
              found -> read(file, name, found), () -> refuse(file, Reason.UNREADABLE, List.of()));
    }
  }

  private void read(Path file, String name, Properties found) {
    String like = found.getProperty(LIKE, "").strip();
    if (found.containsKey(LIKE) && !ShippedFiles.NAMES.contains(like)) {
      refuse(file, Reason.PROPERTIES, List.of(LIKE));
      return;
    }
    Properties whole = like.isEmpty() ? new Properties() : ShippedFiles.properties(like);
    whole.putAll(found);
    whole.remove(LIKE);
    switch (ProfileFile.read(name, whole)) {
      case ProfileFile.Read.Good(var profile) -> profiles.add(profile);
      case ProfileFile.Read.Wrong(var names) -> refuse(file, Reason.PROPERTIES, names);
    }
  }

  private static Optional<Properties> properties(Path file) {
    try {
      if (Files.size(file) > LONGEST_FILE) {
        return Optional.empty();
      }
      Properties properties = new Properties();
      properties.load(new StringReader(Files.readString(file)));
      return Optional.of(properties);
    } catch (IOException | IllegalArgumentException e) {
      // no access, not UTF-8, or an escape that is none
      return Optional.empty();
    }
  }

  private void refuse(Path file, Reason reason, List<String> properties) {
    wrong.add(new Profiles.Wrong(fileName(file), reason, properties));
  }

  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }
}
