package coop.teyel.production.facts;

import coop.teyel.production.facts.storage.EventAppender;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The node's hash chain: one event for each transaction that wrote facts.
///
/// Nobody has to append: when a transaction commits, the rows of facts that it wrote become its
/// event. An act may say what its event is about ([#name]); what it wrote is told either way.
@Component
public class Chain implements EventAppender {

  /// The epoch that every chain begins with.
  static final long FIRST_EPOCH = 1;

  /// The form in which payloads are told: `{"table":[{"column":value,…},…],…}`, see
  /// `docs/chain.md`.
  static final int FORM = 1;

  private static final String FIRST = "migration";

  private final EventRows events;
  private final FactIds ids;

  Chain(EventRows events, FactIds ids) {
    this.events = events;
    this.ids = ids;
  }

  /// Says within an act what its event is about. What is said first names the event; papers find it
  /// by each of the names.
  @WithinAct
  public void name(String type, String id) {
    events.name(new EventRows.Subject(type, id));
  }

  /// Appends what the present transaction wrote. Called when it commits.
  @Override
  public void appendEvent() {
    EventRows.Written written = events.written();
    if (written.rows().isEmpty()) {
      return;
    }
    EventRows.Subject first =
        written.subjects().isEmpty()
            ? new EventRows.Subject(written.rows().firstKey(), ids.next())
            : written.subjects().getFirst();
    String payload = CanonicalJson.arrays(written.rows());
    events.add(
        Event.after(events.end(), first.id(), first.type(), FORM, payload), written.subjects());
  }

  @Override
  public void appendFirstEvent() {
    events.addNode();
    if (events.isEmptyPlace()) {
      String payload = CanonicalJson.arrays(events.all());
      events.add(Event.after(events.end(), ids.next(), FIRST, FORM, payload), List.of());
    }
  }

  /// The last hash of the chain; 64 zeros before the first event.
  public String head() {
    return events.head().hash();
  }

  /// How many events the chain has.
  public long length() {
    return events.head().seq();
  }

  /// The hash of the event that was said to be about that; empty where there is none.
  public Optional<String> hashOf(String type, String id) {
    return events.hashOf(type, id);
  }
}
