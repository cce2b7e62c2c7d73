package coop.teyel.pos.books.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.teyel.pos.books.CounterAnswer;
import coop.teyel.pos.books.Entry;
import coop.teyel.pos.books.Journal;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.facts.CommandId;

/// Asks why an entry is undone, and undoes it.
final class UndoDialog extends Dialog {

  private final Journal journal;
  private final Entry entry;
  private final Runnable whenDone;
  private final TextField reason = new TextField(getTranslation("books.undo.reason"));

  UndoDialog(Journal journal, Entry entry, Runnable whenDone) {
    this.journal = journal;
    this.entry = entry;
    this.whenDone = whenDone;
    reason.setMaxLength(200);
    reason.setWidthFull();
    reason.setValueChangeMode(ValueChangeMode.EAGER);
    add(new Paragraph(getTranslation("books.undo.explained", entry.number())), reason);
    getFooter()
        .add(
            new Button(getTranslation("books.undo.keep"), _ -> close()),
            new ActButton(getTranslation("books.undo"), this::undo).primary());
  }

  private void undo(CommandId command) {
    switch (journal.counter(command, entry.id(), reason.getValue())) {
      case CounterAnswer.Countered _ -> {
        Notice.done(getTranslation("books.undo.done"));
        finish();
      }
      case CounterAnswer.CounteredBefore _ -> {
        Notice.refused(getTranslation("books.undo.before"));
        finish();
      }
      case CounterAnswer.NotByHand _ -> Notice.refused(getTranslation("books.undo.not-by-hand"));
      case CounterAnswer.NoReason _ -> Notice.refused(getTranslation("books.undo.no-reason"));
    }
  }

  private void finish() {
    close();
    whenDone.run();
  }
}
