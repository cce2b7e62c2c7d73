package coop.teyel.pos.shell.ui;

import com.vaadin.flow.component.button.Button;
import coop.teyel.pos.books.AsWritten;
import coop.teyel.pos.books.Finding;
import coop.teyel.pos.books.Looked;
import coop.teyel.production.fields.Happenings;
import coop.teyel.production.fields.Icon;
import coop.teyel.production.members.SignedIn;

/// Says to whoever keeps the books that something is not as it was written, as long as that is so.
/// A tap leads to what it is.
final class ChangedSign extends Button {

  private static final long serialVersionUID = 1L;

  private final transient AsWritten asWritten;

  ChangedSign(AsWritten asWritten, Happenings happenings) {
    this.asWritten = asWritten;
    setIcon(new Icon("warning"));
    setText(getTranslation("books.changed.sign"));
    addClassName("changed-sign");
    addClickListener(_ -> getUI().ifPresent(ui -> ui.navigate("books/as-written")));
    happenings.listen(this, Looked.class, this::hear);
    refresh();
  }

  /// What is heard while somebody leaves is told to nobody.
  private void hear() {
    if (SignedIn.isSomebody()) {
      refresh();
    }
  }

  private void refresh() {
    setVisible(asWritten.finding() instanceof Finding.Changed);
  }
}
