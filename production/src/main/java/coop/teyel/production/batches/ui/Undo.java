package coop.teyel.production.batches.ui;

import com.vaadin.flow.component.UI;
import coop.teyel.production.batches.Batches;
import coop.teyel.production.batches.bundles.MoveAnswer;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.facts.CommandId;

/// Says that pieces moved, and offers for ten seconds to take it back.
final class Undo {

  private Undo() {}

  static void offer(Batches batches, MoveAnswer.Moved moved) {
    UI ui = UI.getCurrent();
    Notice.done(
        ui.getTranslation("batches.moved", moved.pieces()),
        ui.getTranslation("controls.undo"),
        command -> undo(batches, command, moved.act()));
  }

  static void undo(Batches batches, CommandId command, String act) {
    MoveAnswer answer = batches.undo(command, act);
    if (answer instanceof MoveAnswer.Moved) {
      Notice.done(UI.getCurrent().getTranslation("batches.undone"));
    } else {
      MoveRefusal.tell(UI.getCurrent(), answer);
    }
  }
}
