package coop.teyel.production.members;

import coop.teyel.production.facts.storage.CannotStart;
import coop.teyel.production.facts.storage.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/// Hashes PINs: HMAC-SHA256 with a pepper that lies beside the database, then Argon2id.
///
/// Six digits are soon guessed; without the pepper's file a stolen database does not help.
@Component
class Pins {

  private static final Pattern SHAPE = Pattern.compile("[0-9]{4,6}");
  private static final int PEPPER_BYTES = 32;

  private final Argon2PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 1 << 14, 2);
  private final byte[] pepper;

  Pins(DataFolder folder, MemberRows members) {
    this.pepper = pepper(folder.file("pepper.key"), members);
  }

  boolean isPin(String pin) {
    return SHAPE.matcher(pin).matches();
  }

  String hash(MemberId member, String pin) {
    return argon2.encode(peppered(member, pin));
  }

  boolean matches(MemberId member, String pin, String hash) {
    return argon2.matches(peppered(member, pin), hash);
  }

  private String peppered(MemberId member, String pin) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(pepper, "HmacSHA256"));
      return HexFormat.of()
          .formatHex(mac.doFinal((member + ":" + pin).getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  /// A fresh pepper is for a fresh place: with members in the database it would make every PIN
  /// wrong.
  private static byte[] pepper(Path file, MemberRows members) {
    try {
      if (!Files.exists(file) && members.isEmpty()) {
        write(file);
      }
      byte[] pepper = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
      if (pepper.length != PEPPER_BYTES) {
        throw new CannotStart(
            "The key of the PINs, " + file + ", is missing or damaged: nobody could sign in.",
            "Copy pepper.key from where this database came from, or from its safety copy.");
      }
      return pepper;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Whole or not at all, whenever the power goes.
  private static void write(Path file) throws IOException {
    byte[] fresh = new byte[PEPPER_BYTES];
    new SecureRandom().nextBytes(fresh);
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    create(draft);
    Files.write(draft, fresh, StandardOpenOption.SYNC);
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
  }

  private static void create(Path file) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(file);
    }
  }
}
