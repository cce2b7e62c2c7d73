package coop.teyel.production.facts;

import coop.teyel.production.facts.ChainCheck.Broken;
import coop.teyel.production.facts.ChainCheck.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// The node's hash chain over its sales, returns, closings and splits.
@Component
public class Chain {

  /// The most links that are walked at the end of the chain: more than the busiest day has.
  private static final int END = 500;

  /// How many links are read together.
  private static final int AT_ONCE = 500;

  private final EventRows events;
  private final ObjectProvider<ChainedFacts> tellers;

  Chain(EventRows events, ObjectProvider<ChainedFacts> tellers) {
    this.events = events;
    this.tellers = tellers;
  }

  /// Ties a fact to the end of the chain, inside the transaction that writes the fact.
  ///
  /// @return the fact's hash, 64 hexadecimal digits
  public String append(String type, String id, CanonicalForm telling) {
    Link link = Link.after(events.head(), id, type, telling.toString());
    events.add(link);
    return link.hash();
  }

  /// The last hash of the chain; 64 zeros before the first fact.
  public String head() {
    return events.head().hash();
  }

  /// How many facts the chain ties.
  public long length() {
    return events.head().seq();
  }

  /// The hash that a fact got when it was tied to the chain; empty for one that never was.
  public Optional<String> hashOf(String type, String id) {
    return events.find(type, id).map(Link::hash);
  }

  /// Walks the chain from its first link to its last and has every fact told again.
  public ChainCheck check() {
    return check(_ -> {});
  }

  /// The same, and tells again and again how many links were walked. Between them it holds no
  /// connection, so that a long walk stands in nobody's way.
  public ChainCheck check(LongConsumer walked) {
    return check(Link.Head.BEFORE_ALL, walked);
  }

  /// Looks at the end of the chain alone: whether the newest fact of every type that counts its
  /// facts is tied to it, and, from there on, the links to the last one, at most 500.
  public ChainCheck checkEnd() {
    long newest =
        newest().flatMap(fact -> fact.link().stream()).mapToLong(Link::seq).min().orElse(0);
    return check(events.upTo(Math.max(newest - 1, length() - END)), _ -> {});
  }

  private ChainCheck check(Link.Head from, LongConsumer walked) {
    ChainVerifier walk =
        new ChainVerifier(
            from,
            tellers.stream().collect(Collectors.toMap(ChainedFacts::type, Function.identity())));
    for (List<Link> links = events.after(from, AT_ONCE);
        !links.isEmpty();
        links = events.after(walk.last(), AT_ONCE)) {
      Optional<Broken> fault = walk.over(links);
      if (fault.isPresent()) {
        return fault.get();
      }
      walked.accept(walk.links());
    }
    return untied()
        .<ChainCheck>map(Function.identity())
        .orElseGet(() -> new ChainCheck.Intact(walk.links(), walk.last().hash()));
  }

  private Optional<Broken> untied() {
    return newest().filter(fact -> fact.link().isEmpty()).map(Newest::broken).findFirst();
  }

  private Stream<Newest> newest() {
    return tellers.stream()
        .flatMap(teller ->
            teller.newest().stream()
                .map(id -> new Newest(teller, id, events.find(teller.type(), id))));
  }

  private record Newest(ChainedFacts teller, String id, Optional<Link> link) {

    Broken broken() {
      Map<String, String> told = teller.tell(id).map(CanonicalForm::fields).orElse(Map.of());
      return new Broken(0, teller.type(), id, Reason.LINK_MISSING, told);
    }
  }
}
