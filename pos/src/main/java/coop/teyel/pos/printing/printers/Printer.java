package coop.teyel.pos.printing.printers;

import coop.teyel.hardware.connections.Address;
import coop.teyel.production.facts.FactReference;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PrintRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A printer of this place.
///
/// @param profile the name of a [coop.teyel.hardware.printing.Profile]
public record Printer(Use use, Address address, String profile) {

  /// What a printer is for; a place has one for each.
  public enum Use {
    /// receipts, returns, closings and lists: paper that goes out of hand
    RECEIPTS,
    /// labels of garments, price tags, tickets of bundles
    LABELS;

    private static final String PAGE = "page";
    private static final String LETTERS = "letters";

    /// Where a wish for paper goes. A test names its printer.
    public static Use of(PrintRequest request) {
      return switch (request.kind()) {
        case LABEL, PRICE_TAG, BUNDLE -> LABELS;
        case RECEIPT, PICK_UP, MANIFEST, CLOSING -> RECEIPTS;
        case TEST -> valueOf(request.reference().id());
      };
    }

    /// Whether a test page is wanted that has samples of letter tables.
    public static boolean wantsLetters(PrintRequest request) {
      return request.reference().asPart().name().equals(LETTERS);
    }

    /// The wish for this printer's test page.
    public PrintRequest testPage(Locale language) {
      return PrintRequest.first(PaperKind.TEST, reference(PAGE), language);
    }

    /// The wish for samples of the letter tables that this printer may have.
    public PrintRequest letterSamples(Locale language) {
      return PrintRequest.first(PaperKind.TEST, reference(LETTERS), language);
    }

    private FactReference reference(String page) {
      return FactReference.of("printer", name()).part(page);
    }
  }

  /// A printer and how it is doing.
  ///
  /// @param waiting how many papers wait for it
  /// @param trouble what the printer says is wrong, or why the first paper could not be sent at the
  ///   last try
  /// @param isPaperEnding whether it says that its roll is nearly used up
  public record Standing(
      Printer printer, long waiting, Optional<PrintJob.Trouble> trouble, boolean isPaperEnding) {}

  /// How all printers are, in one sign: the worst that somebody has to see to.
  ///
  /// @param papers how many wait, or with [Kind#LOOK] how many somebody has to look for
  public record Sign(Kind kind, long papers) {

    /// From the best to the worst.
    public enum Kind {
      WELL,
      PAPER_ENDS,
      WAITING,
      OFF,
      COVER_OPEN,
      NO_PAPER,
      /// a paper may have come out in part
      LOOK;

      private static Kind of(Standing standing) {
        return standing.trouble().map(Kind::of).orElseGet(() -> ofGood(standing));
      }

      private static Kind of(PrintJob.Trouble trouble) {
        return switch (trouble) {
          case PAPER_OUT -> NO_PAPER;
          case COVER_OPEN -> COVER_OPEN;
          default -> OFF;
        };
      }

      private static Kind ofGood(Standing standing) {
        if (standing.waiting() > 0) {
          return WAITING;
        }
        return standing.isPaperEnding() ? PAPER_ENDS : WELL;
      }
    }

    public static Sign of(List<Standing> printers, int inDoubt) {
      if (inDoubt > 0) {
        return new Sign(Kind.LOOK, inDoubt);
      }
      return new Sign(
          printers.stream().map(Kind::of).max(Comparator.naturalOrder()).orElse(Kind.WELL),
          printers.stream().mapToLong(Standing::waiting).sum());
    }
  }

  /// Whether its papers are only drawn on the screen.
  public boolean isRehearsal() {
    return address instanceof Address.Rehearsal;
  }
}
