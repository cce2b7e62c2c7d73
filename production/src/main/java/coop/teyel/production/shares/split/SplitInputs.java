package coop.teyel.production.shares.split;

import coop.teyel.production.shares.halving.Carries;
import coop.teyel.production.shares.halving.Fraction;
import coop.teyel.production.shares.halving.FrozenGarment;
import coop.teyel.production.shares.halving.Halves;
import coop.teyel.production.shares.halving.Lots;
import coop.teyel.production.shares.halving.Rule;
import coop.teyel.production.shares.halving.Sha256;
import coop.teyel.production.shares.halving.Stratum;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Everything that decides a split. Two equal inputs give the same split, on any machine, in any
/// year.
///
/// Garments are kept in the order of their numbers and members in the order of their ids, so the
/// order in which they were scanned or came in does not count. All accounts together are nothing;
/// so whoever still has an account is in the list, present or not.
///
/// @param heldAt the moment of the split; who receives a garment waits anew from it
/// @param rule the rule in force
/// @param garments the frozen list
/// @param sharers all members, present or absent
/// @param carries what earlier splits left over
/// @param phrase what was said aloud at the table; runs of white space count as one space
public record SplitInputs(
    Instant heldAt,
    Rule rule,
    List<FrozenGarment> garments,
    List<Sharer> sharers,
    Carries carries,
    String phrase) {

  /// Refuses accounts that are not nothing together, and a member who is in the list twice. What a
  /// person can put right is refused by [#deal] instead.
  public SplitInputs {
    garments = inOrder(garments, Comparator.comparing(FrozenGarment::number));
    sharers = inOrder(sharers, Comparator.comparing(Sharer::member));
    phrase = Normalizer.normalize(phrase, Normalizer.Form.NFC).strip().replaceAll("\\s+", " ");
    if (Fraction.sum(sharers.stream().map(Sharer::account).toList()).signum() != 0) {
      throw new IllegalArgumentException("the accounts together are not nothing");
    }
    if (sharers.stream().map(Sharer::member).distinct().count() < sharers.size()) {
      throw new IllegalArgumentException("a member is in the list twice");
    }
  }

  private static <T> List<T> inOrder(List<T> things, Comparator<T> order) {
    return things.stream().sorted(order).toList();
  }

  /// Splits the garments and lets the program pick for the members in turn.
  public SplitOutcome deal() {
    return SplitOutcome.Refused.reasonAgainst(this)
        .<SplitOutcome>map(refused -> refused)
        .orElseGet(this::dealt);
  }

  private Split dealt() {
    Halves halves = Halves.of(this);
    PickRound round = PickRound.open(this, halves.members());
    while (!round.isOver()) {
      round = round.takeNext();
    }
    return Split.of(this, halves, round);
  }

  /// The fingerprint of the frozen list: SHA-256 of the lines of [#text] that begin with `garment`.
  public String listHash() {
    return Sha256.of(SplitText.garments(this));
  }

  /// The seed of all lots: SHA-256 of two lines, the phrase and the list's hash.
  public String seed() {
    return Sha256.of(phrase + "\n" + listHash() + "\n");
  }

  /// The canonical text: a line a fact, fields separated by tabs. Equal inputs have equal texts.
  public String text() {
    return SplitText.of(this);
  }

  /// Reads a canonical text; refuses another text with `IllegalArgumentException`.
  public static SplitInputs read(String text) {
    return SplitText.read(text);
  }

  public Lots lots() {
    return new Lots(seed());
  }

  public SortedSet<Stratum> strata() {
    return garments.stream()
        .map(FrozenGarment::stratum)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  Fraction allWeights() {
    return Fraction.sum(sharers.stream().map(Sharer::weight).toList());
  }
}
