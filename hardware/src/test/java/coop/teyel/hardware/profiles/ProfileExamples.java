package coop.teyel.hardware.profiles;

import java.util.Properties;

/// Profiles that differ from those of the program.
public final class ProfileExamples {

  private ProfileExamples() {}

  /// A profile of the program with other properties: keys and values in turn.
  public static Profile like(String name, String... changes) {
    Properties properties = ShippedFiles.properties(name);
    for (int i = 0; i < changes.length; i += 2) {
      properties.setProperty(changes[i], changes[i + 1]);
    }
    return switch (ProfileFile.read("changed", properties)) {
      case ProfileFile.Read.Good(var profile) -> profile;
      case ProfileFile.Read.Wrong(var wrong) -> throw new AssertionError("wrong: " + wrong);
    };
  }
}
