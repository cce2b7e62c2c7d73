package coop.teyel.production.fields;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableConsumer;

/// Hears a keyboard scanner anywhere on the screen it is added to.
///
/// A scan is six or more characters less than 50 ms apart, ended by Enter. Its characters are taken
/// out of the field that had the focus, its Enter presses nothing, and equal scans within 300 ms
/// are one. Only the first 200 characters are sent.
@Tag("span")
public final class ScanCatcher extends Component {

  private static final long serialVersionUID = 1L;

  private static final String LISTEN =
      """
      const catcher = this;
      if (catcher.stop) catcher.stop();
      let burst = '', last = 0, field = null, before = '', sent = '', sentAt = 0;
      const editable = () => {
        const e = document.activeElement;
        return e && ('value' in e) && /^(INPUT|TEXTAREA)$/.test(e.tagName) ? e : null;
      };
      const heard = event => {
        const now = event.timeStamp;
        if (now - last > 50) { burst = ''; field = editable(); before = field ? field.value : ''; }
        last = now;
        if (event.key.length === 1 && !event.ctrlKey && !event.altKey && !event.metaKey) { burst += event.key; return; }
        if (event.key !== 'Enter' || burst.length < 6) return;
        event.preventDefault();
        event.stopImmediatePropagation();
        const scan = burst.slice(0, 200);
        burst = '';
        if (field) { field.value = before; field.dispatchEvent(new Event('input', {bubbles: true, composed: true})); }
        if (scan === sent && now - sentAt < 300) return;
        sent = scan; sentAt = now;
        catcher.$server.scanned(scan);
      };
      document.addEventListener('keydown', heard, true);
      catcher.stop = () => document.removeEventListener('keydown', heard, true);
      const gone = new MutationObserver(() => {
        if (!catcher.isConnected) { catcher.stop(); gone.disconnect(); }
      });
      gone.observe(document.body, {childList: true, subtree: true});
      """;

  private final SerializableConsumer<String> heard;

  /// Tells each scan as it was sent; `hardware.scanning.Scan` reads it.
  public ScanCatcher(SerializableConsumer<String> heard) {
    this.heard = heard;
    getElement().setAttribute("hidden", true);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    getElement().executeJs(LISTEN);
  }

  /// Called by the browser; also by tests, in place of a scanner.
  @ClientCallable
  public void scanned(String text) {
    heard.accept(text);
  }
}
