package coop.teyel.production.facts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// A link of a node's hash chain: what one transaction wrote. `hash` is SHA-256 (FIPS 180-4) over
/// the canonical JSON (RFC 8785) of every other field.
///
/// @param node the copy of the program that wrote it
/// @param epoch from 1; a new one begins where a chain cannot be continued
/// @param seq from 1 without gaps within `node` and `epoch`
/// @param id of the fact that the event is about
/// @param type what it is about, such as `sale`
/// @param form the number of the form in which the payload is told
/// @param payload canonical JSON: the rows that were written, by table
/// @param hash 64 lower-case hexadecimal digits, as is `previousHash`
public record Event(
    String node,
    long epoch,
    long seq,
    String id,
    String type,
    int form,
    String payload,
    String previousHash,
    String hash) {

  static final String GENESIS = "0".repeat(64);

  /// The event behind `head`.
  static Event after(Head head, String id, String type, int form, String payload) {
    long seq = head.seq() + 1;
    String hash = hash(head.node(), head.epoch(), seq, id, type, form, payload, head.hash());
    return new Event(head.node(), head.epoch(), seq, id, type, form, payload, head.hash(), hash);
  }

  /// Whether its fields give its hash.
  public boolean isWhole() {
    return hash.equals(hash(node, epoch, seq, id, type, form, payload, previousHash));
  }

  /// Whether it is the one that comes behind `head`.
  public boolean follows(Head head) {
    return seq == head.seq() + 1 && previousHash.equals(head.hash());
  }

  /// What the next event is tied to.
  public Head head() {
    return new Head(node, epoch, seq, hash);
  }

  private static String hash(
      String node,
      long epoch,
      long seq,
      String id,
      String type,
      int form,
      String payload,
      String previousHash) {
    StringBuilder json = new StringBuilder(payload.length() + 256);
    json.append("{\"epoch\":").append(epoch);
    json.append(",\"form\":").append(form);
    json.append(",\"id\":").append(CanonicalJson.quoted(id));
    json.append(",\"node\":").append(CanonicalJson.quoted(node));
    json.append(",\"payload\":").append(payload);
    json.append(",\"prev\":").append(CanonicalJson.quoted(previousHash));
    json.append(",\"seq\":").append(seq);
    json.append(",\"type\":").append(CanonicalJson.quoted(type)).append('}');
    return HexFormat.of()
        .formatHex(sha256().digest(json.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /// The end of a chain, to which the next event is tied.
  ///
  /// @param seq of the last event; 0 before the first
  public record Head(String node, long epoch, long seq, String hash) {

    /// Before the first event of an epoch.
    public static Head before(String node, long epoch) {
      return new Head(node, epoch, 0, GENESIS);
    }
  }
}
