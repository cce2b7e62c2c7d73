package coop.teyel.production.scans;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import coop.teyel.production.controls.Script;
import coop.teyel.production.controls.input.BrowserCommands;
import coop.teyel.production.facts.CommandId;

/// Hears a scanner that types like a keyboard, on every screen of the frame that it is added to.
///
/// A scan is six or more characters less than 50 ms apart, ended by Enter or Tab. What counts is
/// when a key went down, not when a slow tablet comes round to it. A scan's characters are taken
/// out of the field that had the focus, its Enter presses nothing, and equal scans within 300 ms
/// are one. A digit key counts as its digit in every keyboard layout. Of more than
/// `hardware.scanning.Scan.LONGEST` characters one more is sent, so that it is seen to be too long.
///
/// It stands in the frame and not on a screen, so that a scan is heard on screens that want none,
/// and not lost while a screen is shown anew.
@Tag("span")
public final class ScanGuard extends Component {

  private static final String LISTEN =
      BrowserCommands.SCRIPT + Script.beside(ScanGuard.class, "scan.js");

  /// Listens as soon as it is on a page.
  public ScanGuard() {
    getElement().setAttribute("hidden", true);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    getElement().executeJs(LISTEN);
  }

  /// Called by the browser for each scan, with the id that it made for it.
  @ClientCallable
  public void heard(String command, String text) {
    UI ui = UI.getCurrent();
    desk(ui).hearAt(ui, CommandId.sent(command), text);
  }

  /// Called by the browser when somebody taps, at most every two seconds.
  @ClientCallable
  public void touched() {
    UI ui = UI.getCurrent();
    desk(ui).touched(ui);
  }

  private static ScanDesk desk(UI ui) {
    return Instantiator.get(ui).getOrCreate(ScanDesk.class);
  }
}
