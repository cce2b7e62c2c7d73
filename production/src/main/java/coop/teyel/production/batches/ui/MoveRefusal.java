package coop.teyel.production.batches.ui;

import com.vaadin.flow.component.Component;
import coop.teyel.production.batches.bundles.MoveAnswer;
import coop.teyel.production.controls.messages.Notice;

/// Says to whoever stands there why pieces did not move, and what to do.
final class MoveRefusal {

  private MoveRefusal() {}

  static void tell(Component reader, MoveAnswer answer) {
    String text =
        switch (answer) {
          case MoveAnswer.Moved moved -> throw new IllegalArgumentException(moved.act());
          case MoveAnswer.NoPieces _ -> reader.getTranslation("batches.refused.no-pieces");
          case MoveAnswer.TooMany(int available) ->
              reader.getTranslation("batches.refused.too-many", available);
          case MoveAnswer.NotHere _ -> reader.getTranslation("batches.refused.not-here");
          case MoveAnswer.BadMinutes(int most) ->
              reader.getTranslation("batches.refused.bad-minutes", most);
          case MoveAnswer.ReasonMissing _ ->
              reader.getTranslation("batches.refused.reason-missing");
          case MoveAnswer.TooLate _ -> reader.getTranslation("batches.refused.too-late");
        };
    Notice.refused(text);
  }
}
