package coop.teyel.hardware.encoding;

import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.profiles.Profile;

/// Turns documents into the bytes of one kind of printer.
///
/// Text goes in the printer's own letters where one of its tables has all letters of the line;
/// every other line is drawn, joined and in its reading direction. No letter is ever replaced by a
/// question mark, and no text can give commands. Bytes are made in memory only; safe for several
/// threads.
public record Encoder(Profile profile) {

  /// The whole job, from reset to cut. Throws [DoesNotFitException] when a code is too wide for the
  /// paper.
  public byte[] encode(Document document) {
    return new Job(profile, document.rightToLeft()).of(document.blocks());
  }
}
