package coop.teyel.hardware.profiles;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The kinds of printers that can be chosen: those that come with the program, and those that a
/// place adds as files.
///
/// A file of a place is named like its profile, `my-printer.properties`, and has the properties of
/// those in this package; with `like = generic-58` it has only those that differ. It cannot replace
/// a profile of the program. A file that cannot be used is left away and named in [#wrong]. Cannot
/// change; safe for several threads.
public final class Profiles {

  private static final Profiles SHIPPED =
      new Profiles(ShippedFiles.NAMES.stream().map(ShippedFiles::profile).toList(), List.of());

  private final List<Profile> profiles;
  private final List<Wrong> wrong;

  private Profiles(List<Profile> profiles, List<Wrong> wrong) {
    this.profiles = List.copyOf(profiles);
    this.wrong = List.copyOf(wrong);
  }

  /// Those of the program alone, the usual one first.
  public static Profiles shipped() {
    return SHIPPED;
  }

  /// Those of the program and then every `*.properties` of a folder, which need not exist.
  public static Profiles with(Path folder) {
    ProfileFolder own = new ProfileFolder(folder);
    List<Profile> profiles = new ArrayList<>(SHIPPED.profiles);
    profiles.addAll(own.profiles);
    return new Profiles(profiles, own.wrong);
  }

  /// Every profile, those of the program first.
  public List<Profile> all() {
    return profiles;
  }

  /// A profile by its name, also one with chosen tables (see [Profile#with]).
  public Optional<Profile> find(String name) {
    String[] words = name.split(" ", -1);
    Optional<Profile> found =
        profiles.stream().filter(profile -> profile.name().equals(words[0])).findFirst();
    for (int i = 1; i < words.length && found.isPresent(); i++) {
      Profile before = found.get();
      found = Profile.Table.parse(words[i]).map(before::with);
    }
    return found;
  }

  /// The files that could not be used.
  public List<Wrong> wrong() {
    return wrong;
  }

  /// A file that could not be used.
  ///
  /// @param file its name, or that of the folder
  /// @param properties those that are missing, out of range or unknown, for [Reason#PROPERTIES]
  public record Wrong(String file, Reason reason, List<String> properties) {
    public Wrong {
      properties = List.copyOf(properties);
    }
  }

  /// Why a file could not be used.
  public enum Reason {
    /// Some properties are missing, out of range or unknown.
    PROPERTIES,
    /// The name has something other than small letters, digits and dashes, or more than 40 of them.
    NAME,
    /// A profile of the program has this name.
    TAKEN,
    /// It cannot be read, is longer than 64 kB or is no file of properties.
    UNREADABLE
  }
}
