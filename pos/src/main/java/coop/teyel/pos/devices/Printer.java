package coop.teyel.pos.devices;

import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.printing.PaperKind;
import coop.teyel.hardware.printing.PrintRequest;
import java.util.Locale;
import java.util.Optional;

/// A printer of this place.
///
/// @param profile one of the names of [coop.teyel.hardware.printing.Profile]
public record Printer(Use use, Address address, String profile) {

  /// What a printer is for; a place has one for each.
  public enum Use {
    /// receipts, returns, closings and lists: paper that goes out of hand
    RECEIPTS,
    /// labels of garments, price tags, tickets of bundles
    LABELS;

    /// Where a wish for paper goes. A test names its printer.
    static Use of(PrintRequest request) {
      return switch (request.kind()) {
        case LABEL, PRICE_TAG, BUNDLE -> LABELS;
        case RECEIPT, PICK_UP, MANIFEST, CLOSING -> RECEIPTS;
        case TEST -> valueOf(request.reference());
      };
    }

    /// The wish for this printer's test page.
    PrintRequest testPage(Locale language) {
      return PrintRequest.first(PaperKind.TEST, name(), language);
    }
  }

  /// A printer and how it is doing.
  ///
  /// @param waiting how many papers wait for it
  /// @param trouble why the first of them could not be sent at the last try
  public record Standing(Printer printer, long waiting, Optional<PrintJob.Trouble> trouble) {}

  /// Whether its papers are only drawn on the screen.
  public boolean isRehearsal() {
    return address instanceof Address.Rehearsal;
  }
}
