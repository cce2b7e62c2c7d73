package coop.teyel.production.batches;

import coop.teyel.production.designs.Colour;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.Size;
import coop.teyel.production.designs.Stage;
import java.time.LocalDate;
import java.util.List;

/// What one member did on one day, the latest first; work that was taken back is not in it.
public record WorkDay(LocalDate day, List<Done> done) {

  /// All minutes of the day.
  public int minutes() {
    return done.stream().mapToInt(Done::minutes).sum();
  }

  /// All pieces of the day; one that was cut and sewn counts twice.
  public int pieces() {
    return done.stream().mapToInt(Done::pieces).sum();
  }

  /// One act of work.
  ///
  /// @param act what [Batches#undo] needs
  /// @param number of the batch, for people: `B-12`
  public record Done(
      String act,
      String number,
      Design design,
      Size size,
      Colour colour,
      Stage stage,
      int pieces,
      int minutes) {}
}
