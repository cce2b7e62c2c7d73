package coop.teyel.pos.printing.printers;

import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.profiles.Profiles;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// The kinds of printers that can be chosen here: those of the program, and the files in the folder
/// `profiles` beside the database, as they are when the program starts.
@Component
public class PrinterKinds {

  /// Right on every printer.
  private static final String SAFE = "safe";

  private final Profiles profiles;

  PrinterKinds(@Value("${teyel.data:./data}") Path data) {
    this.profiles = Profiles.with(data.resolve("profiles"));
  }

  public Profiles all() {
    return profiles;
  }

  /// The kind of that name; the safe one when its file is gone, so that papers still come out.
  public Profile of(String name) {
    return profiles.find(name).or(() -> profiles.find(SAFE)).orElseThrow();
  }
}
