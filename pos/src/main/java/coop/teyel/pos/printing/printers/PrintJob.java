package coop.teyel.pos.printing.printers;

import coop.teyel.production.papers.PrintRequest;
import java.time.Instant;
import java.util.Optional;

/// One paper on its way.
///
/// @param number counts the jobs of this place; the order in which they are printed
/// @param attempts how often it was tried
/// @param trouble what went wrong at the last try, where something did
public record PrintJob(
    long number,
    Printer.Use printer,
    PrintRequest request,
    Instant queuedAt,
    State state,
    int attempts,
    Optional<Trouble> trouble) {

  /// How far a paper came.
  public enum State {
    /// waits for its printer
    QUEUED,
    /// is being sent
    SENDING,
    /// all of it was handed to the printer
    SENT,
    /// somebody saw it, or the printer said that it came to the end
    CONFIRMED,
    /// a part may have been printed; somebody must look
    UNCONFIRMED,
    /// did not come out
    FAILED
  }

  /// Why a paper did not simply come out.
  public enum Trouble {
    /// nothing answers at the printer's address
    NOT_FOUND,
    /// the printer is there and refuses
    REFUSED,
    /// the printer takes no more
    HANGING,
    /// the connection broke while the paper was sent
    BROKEN,
    /// the printer says that it takes nothing now
    OFFLINE,
    /// the printer's cover is open
    COVER_OPEN,
    /// the printer has no paper
    PAPER_OUT,
    /// the program ended while the paper was sent
    INTERRUPTED,
    /// the paper could not be drawn
    CANNOT_DRAW,
    /// a code on it is wider than the paper
    DOES_NOT_FIT,
    /// its printer came back too late for it to be of use
    TOO_LATE;

    /// Whether only the printer itself can know it: it says that it stopped, and why.
    public boolean isTold() {
      return this == PAPER_OUT || this == COVER_OPEN || this == OFFLINE;
    }

    public static Trouble of(coop.teyel.hardware.connections.Trouble trouble) {
      return switch (trouble) {
        case NOT_FOUND -> NOT_FOUND;
        case REFUSED -> REFUSED;
        case HANGING -> HANGING;
        case BROKEN -> BROKEN;
        case OFFLINE -> OFFLINE;
        case COVER_OPEN -> COVER_OPEN;
        case PAPER_OUT -> PAPER_OUT;
      };
    }
  }
}
