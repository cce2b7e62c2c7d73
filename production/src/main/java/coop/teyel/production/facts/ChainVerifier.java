package coop.teyel.production.facts;

import coop.teyel.production.facts.ChainCheck.Broken;
import coop.teyel.production.facts.ChainCheck.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A walk over links of the chain, one after the other.
final class ChainVerifier {

  private final Map<String, ChainedFacts> tellerOf;
  private Link.Head last;
  private long links;

  /// @param from what the first link must be tied to
  ChainVerifier(Link.Head from, Map<String, ChainedFacts> tellerOf) {
    this.last = from;
    this.tellerOf = tellerOf;
  }

  /// Where it has come to.
  Link.Head last() {
    return last;
  }

  /// How many links it has found whole.
  long links() {
    return links;
  }

  /// Walks on over the next links, to the first that does not hold.
  Optional<Broken> over(List<Link> next) {
    for (Link link : next) {
      Reason reason = faultOf(link);
      if (reason != null) {
        return Optional.of(
            new Broken(
                link.seq(), link.type(), link.id(), reason, CanonicalForm.fields(link.payload())));
      }
      last = link.head();
      links++;
    }
    return Optional.empty();
  }

  private @Nullable Reason faultOf(Link link) {
    if (!link.isWhole()) {
      return Reason.LINK_CHANGED;
    }
    if (link.seq() != last.seq() + 1 || !link.previousHash().equals(last.hash())) {
      return Reason.ORDER_CHANGED;
    }
    ChainedFacts teller = tellerOf.get(link.type());
    return teller == null ? null : faultOf(link, teller);
  }

  private static @Nullable Reason faultOf(Link link, ChainedFacts teller) {
    Optional<CanonicalForm> telling = teller.tell(link.id());
    if (telling.isEmpty()) {
      return Reason.ROWS_MISSING;
    }
    boolean isAsWritten =
        isTold(link, telling.get())
            || teller.tellAsBefore(link.id()).stream().anyMatch(form -> isTold(link, form));
    return isAsWritten ? null : Reason.ROWS_CHANGED;
  }

  private static boolean isTold(Link link, CanonicalForm telling) {
    return telling.toString().equals(link.payload());
  }
}
