package coop.teyel.production.scans;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import coop.teyel.production.facts.CommandId;

/// Takes the scans of the screen it is added to, from whatever scanner: the [ScanDesk] brings them
/// here. The last one that was added to a screen gets them.
@Tag("span")
public final class ScanCatcher extends Component {

  private final SerializableBiConsumer<CommandId, Scan> received;

  /// For a screen that looks something up.
  ///
  /// @param looked takes each scan
  public ScanCatcher(SerializableConsumer<Scan> looked) {
    this((_, scan) -> looked.accept(scan));
  }

  /// For a screen that writes.
  ///
  /// @param received takes each scan, and the id of what it commands
  public ScanCatcher(SerializableBiConsumer<CommandId, Scan> received) {
    this.received = received;
    getElement().setAttribute("hidden", true);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    UI ui = attached.getUI();
    boolean isHere = LocalBrowser.is(ui.getSession().getBrowser().getAddress());
    Instantiator.get(ui).getOrCreate(ScanDesk.class).open(ui, this, isHere);
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    Instantiator.get(detached.getUI()).getOrCreate(ScanDesk.class).close(this);
  }

  /// Takes a scan. Called within the screen's lock; also by tests, in place of a scanner.
  public void scanned(CommandId command, Scan scan) {
    received.accept(command, scan);
  }

  /// Whether nothing lies over the screen that must be answered first.
  boolean isFree() {
    return isAttached() && !getElement().getNode().isInert();
  }
}
