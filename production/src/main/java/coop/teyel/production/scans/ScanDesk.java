package coop.teyel.production.scans;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableRunnable;
import coop.teyel.hardware.scanning.RepeatFilter;
import coop.teyel.production.controls.messages.IdlePrompt;
import coop.teyel.production.facts.CommandId;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Knows the screens that want scans, and brings each scan to one of them.
///
/// What a browser's own scanner typed belongs to its screen. What came from a scanner at this
/// computer goes to the screen that a browser on this computer opened last, or else to the screen
/// that was touched last. Equal scans within 300 ms are one, whoever sent them.
@Component
public class ScanDesk {

  private final List<Place> places = new CopyOnWriteArrayList<>();
  private final AtomicLong moments = new AtomicLong();
  private final AtomicReference<@Nullable ScanReceived> last = new AtomicReference<>();
  private final RepeatFilter echo = new RepeatFilter();
  private final ApplicationEventPublisher events;
  private final InstantSource clock;

  ScanDesk(ApplicationEventPublisher events, InstantSource clock) {
    this.events = events;
    this.clock = clock;
  }

  /// A scanner of this computer sent this text, whatever it is. Returns at once. It comes by no
  /// network, so once: its command is named here.
  public void hear(String text) {
    String sent = cut(text);
    if (repeats(sent)) {
      return;
    }
    Scan scan = Scan.read(sent);
    CommandId command = CommandId.fresh();
    chosen()
        .ifPresentOrElse(
            place ->
                place.ui.accessLater(bring(place, command, scan), () -> keep(scan, false)).run(),
            () -> keep(scan, false));
  }

  /// The last scan of this computer's scanner, or one for which its screen had no use.
  public Optional<ScanReceived> last() {
    return Optional.ofNullable(last.get());
  }

  /// @param isHere whether the screen's browser runs on this computer
  void open(UI ui, ScanCatcher catcher, boolean isHere) {
    places.add(new Place(ui, catcher, isHere, moments.incrementAndGet(), moment()));
  }

  void close(ScanCatcher catcher) {
    places.removeIf(place -> place.catcher.equals(catcher));
  }

  void touched(UI ui) {
    long now = moments.incrementAndGet();
    places.stream().filter(place -> place.ui.equals(ui)).forEach(place -> place.touched.set(now));
  }

  /// A browser's own scanner typed this; called within that screen's lock.
  void hearAt(UI ui, CommandId command, String text) {
    String sent = cut(text);
    if (repeats(sent)) {
      return;
    }
    Scan scan = Scan.read(sent);
    touched(ui);
    latestOpened(place -> place.ui.equals(ui))
        .filter(place -> place.catcher.isFree())
        .ifPresentOrElse(place -> place.catcher.scanned(command, scan), () -> keep(scan, false));
  }

  private Optional<Place> chosen() {
    return latestOpened(Place::isHere)
        .or(() -> places.stream().max(Comparator.comparingLong(place -> place.touched.get())));
  }

  private Optional<Place> latestOpened(Predicate<Place> which) {
    return places.stream().filter(which).max(Comparator.comparingLong(Place::opened));
  }

  private SerializableRunnable bring(Place place, CommandId command, Scan scan) {
    return () -> {
      IdlePrompt.awake(place.ui.getElement());
      boolean isFree = place.catcher.isFree();
      if (isFree) {
        place.catcher.scanned(command, scan);
      }
      keep(scan, isFree);
    };
  }

  private void keep(Scan scan, boolean landed) {
    ScanReceived heard = new ScanReceived(scan, clock.instant(), landed);
    last.set(heard);
    events.publishEvent(heard);
  }

  private synchronized boolean repeats(String text) {
    return echo.repeats(text, System.nanoTime());
  }

  /// One character more than a scan may have shows that it is too long.
  private static String cut(String text) {
    return text.length() <= Scan.LONGEST ? text : text.substring(0, Scan.LONGEST + 1);
  }

  private AtomicLong moment() {
    return new AtomicLong(moments.incrementAndGet());
  }

  /// A screen that wants scans.
  ///
  /// @param isHere whether its browser runs on this computer
  /// @param opened counts on with everything that happens to screens, as `touched` does
  private record Place(
      UI ui, ScanCatcher catcher, boolean isHere, long opened, AtomicLong touched) {}
}
