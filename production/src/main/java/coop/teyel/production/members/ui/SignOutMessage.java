package coop.teyel.production.members.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;

/// What is told on the wall of faces about whoever left just now. It lies in her browser between
/// the two pages, because her session ends between them; once told it is forgotten.
final class SignOutMessage extends Div {

  private static final String SAY = "sessionStorage.setItem('teyel-parting', $0)";
  private static final String TAKE =
      """
      const told = sessionStorage.getItem('teyel-parting') ?? '';
      sessionStorage.removeItem('teyel-parting');
      return told;
      """;

  SignOutMessage() {
    addClassName("hint");
    getElement().setAttribute("role", "status").setAttribute("dir", "auto");
    tell("");
  }

  /// Leaves `told` for the wall of faces that this window shows next.
  static void say(UI leaving, String told) {
    leaving.getPage().executeJs(SAY, told);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    if (attached.isInitialAttach()) {
      getElement().executeJs(TAKE).then(String.class, this::tell);
    }
  }

  private void tell(String told) {
    setText(told);
    // not invisible for the server, which would run nothing in it
    getElement().setAttribute("hidden", told.isEmpty());
  }
}
