package coop.teyel.production.facts;

import coop.teyel.production.facts.ChainCheck.Reason;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The node's hash chain over its sales, returns, closings and splits.
@Component
public class Chain {

  private final EventRows events;
  private final ObjectProvider<FactTeller> tellers;

  Chain(EventRows events, ObjectProvider<FactTeller> tellers) {
    this.events = events;
    this.tellers = tellers;
  }

  /// Ties a fact to the end of the chain, inside the transaction that writes the fact.
  ///
  /// @return the fact's hash, 64 hexadecimal digits
  public String append(String type, String id, Telling telling) {
    Link link = Link.after(events.head(), id, type, telling.toString());
    events.add(link);
    return link.hash();
  }

  /// The last hash of the chain; 64 zeros before the first fact.
  public String head() {
    return events.head().hash();
  }

  /// The hash that a fact got when it was tied to the chain; empty for one that never was.
  public Optional<String> hashOf(String type, String id) {
    return events.hashOf(type, id);
  }

  /// Walks the chain from its first link to its last and has every fact told again.
  public ChainCheck check() {
    Map<String, FactTeller> tellerOf =
        tellers.stream().collect(Collectors.toMap(FactTeller::type, Function.identity()));
    try (Stream<Link> links = events.all()) {
      return new Walk(tellerOf).over(links.iterator());
    }
  }

  private static final class Walk {
    private final Map<String, FactTeller> tellerOf;
    private String previousHash = Link.GENESIS;
    private long walked;

    Walk(Map<String, FactTeller> tellerOf) {
      this.tellerOf = tellerOf;
    }

    ChainCheck over(Iterator<Link> links) {
      while (links.hasNext()) {
        Link link = links.next();
        Reason reason = faultOf(link);
        if (reason != null) {
          return new ChainCheck.Broken(link.seq(), link.type(), link.id(), reason);
        }
        previousHash = link.hash();
        walked++;
      }
      return new ChainCheck.Intact(walked, previousHash);
    }

    private @Nullable Reason faultOf(Link link) {
      if (!link.isWhole()) {
        return Reason.LINK_CHANGED;
      }
      if (link.seq() != walked + 1 || !link.previousHash().equals(previousHash)) {
        return Reason.ORDER_CHANGED;
      }
      FactTeller teller = tellerOf.get(link.type());
      return teller == null ? null : faultOf(link, teller);
    }

    private static @Nullable Reason faultOf(Link link, FactTeller teller) {
      Optional<Telling> telling = teller.tell(link.id());
      if (telling.isEmpty()) {
        return Reason.ROWS_MISSING;
      }
      boolean isAsWritten =
          isTold(link, telling.get())
              || teller.tellAsBefore(link.id()).stream().anyMatch(form -> isTold(link, form));
      return isAsWritten ? null : Reason.ROWS_CHANGED;
    }

    private static boolean isTold(Link link, Telling telling) {
      return telling.toString().equals(link.payload());
    }
  }
}
