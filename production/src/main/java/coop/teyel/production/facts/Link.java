package coop.teyel.production.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// One link of a node's chain. `hash` is SHA-256 (FIPS 180-4) over every other field.
///
/// @param seq counts from 1 without gaps within `site` and `epoch`
/// @param hash 64 lower-case hexadecimal digits, as is `previousHash`
record Link(
    String site,
    long epoch,
    long seq,
    String id,
    String type,
    String payload,
    String previousHash,
    String hash) {

  static final String GENESIS = "0".repeat(64);

  static Link after(Head head, String id, String type, String payload) {
    long seq = head.seq() + 1;
    String hash = hash(head.site(), head.epoch(), seq, id, type, payload, head.hash());
    return new Link(head.site(), head.epoch(), seq, id, type, payload, head.hash(), hash);
  }

  boolean isWhole() {
    return hash.equals(hash(site, epoch, seq, id, type, payload, previousHash));
  }

  /// What the next link is tied to.
  Head head() {
    return new Head(site, epoch, seq, hash);
  }

  private static String hash(
      String site,
      long epoch,
      long seq,
      String id,
      String type,
      String payload,
      String previousHash) {
    CanonicalForm telling =
        new CanonicalForm()
            .with("site", site)
            .with("epoch", epoch)
            .with("seq", seq)
            .with("id", id)
            .with("type", type)
            .with("payload", payload)
            .with("previous", previousHash);
    return HexFormat.of()
        .formatHex(sha256().digest(telling.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// The end of a chain, to which the next link is tied.
  record Head(String site, long epoch, long seq, String hash) {

    /// Before the first link of all.
    static final Head BEFORE_ALL = new Head("", 0, 0, GENESIS);
  }
}
