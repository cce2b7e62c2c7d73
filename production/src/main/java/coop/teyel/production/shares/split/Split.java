package coop.teyel.production.shares.split;

import coop.teyel.production.shares.halving.Carries;
import coop.teyel.production.shares.halving.FrozenGarment;
import coop.teyel.production.shares.halving.Halves;
import coop.teyel.production.shares.halving.Sha256;
import coop.teyel.production.shares.halving.TabbedLine;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A split that came about: what was put in and what came out. It follows from its inputs alone, so
/// `split.inputs().deal()` is the same split again, for as long as the program deals.
///
/// @param inputs what it was made from
/// @param placed where each garment ended, in the order of numbers
/// @param standings each member's account after it, in the order of ids; together nothing
/// @param used the carries with which each stratum's members' part is ⌊n·r + carry⌋ or one more:
///   those of the inputs, save where a claim had to be set off against a debt
/// @param left the carries for the next split
public record Split(
    SplitInputs inputs,
    List<SplitPlacement> placed,
    List<AccountAfter> standings,
    Carries used,
    Carries left)
    implements SplitOutcome {

  /// Keeps the lists as they are.
  public Split {
    placed = List.copyOf(placed);
    standings = List.copyOf(standings);
  }

  static Split of(SplitInputs inputs, Halves halves, PickRound round) {
    if (!round.isOver()) {
      throw new IllegalArgumentException("garments are left on the table");
    }
    Stream<SplitPlacement> sale = halves.sale().stream().map(SplitPlacement.OnSaleSide::new);
    Stream<SplitPlacement> picked =
        round.picks().stream()
            .map(pick ->
                new SplitPlacement.OnMembersSide(pick.garment(), pick.member(), pick.turn()));
    return new Split(
        inputs,
        Stream.concat(sale, picked).sorted(Comparator.comparing(Split::number)).toList(),
        round.standings(inputs.heldAt()),
        halves.used(),
        halves.left());
  }

  private static String number(SplitPlacement placed) {
    return placed.garment().number();
  }

  /// A member's account after it, if she took part.
  public Optional<AccountAfter> standing(String member) {
    return standings.stream().filter(standing -> standing.member().equals(member)).findFirst();
  }

  /// The garments that a member received, in the order of numbers.
  public List<String> numbersOf(String member) {
    return placed.stream()
        .filter(
            it -> it instanceof SplitPlacement.OnMembersSide share && share.member().equals(member))
        .map(Split::number)
        .toList();
  }

  /// The value of the members' half, in minor units.
  public long membersValue() {
    return value(SplitPlacement.OnMembersSide.class);
  }

  /// The value of the half for sale, in minor units.
  public long saleValue() {
    return value(SplitPlacement.OnSaleSide.class);
  }

  private long value(Class<? extends SplitPlacement> side) {
    return placed.stream()
        .filter(side::isInstance)
        .mapToLong(on -> on.garment().value())
        .reduce(0, Math::addExact);
  }

  /// The canonical text: the inputs', and then what came out. Equal splits have equal texts.
  ///
  /// ```
  /// seed     list's hash  seed
  /// sale     number
  /// share    number       member       turn
  /// account  member       entitlement  received  account  waiting since
  /// used     design       size         grade     carried
  /// left     design       size         grade     carried
  /// ```
  public String text() {
    return inputs.text()
        + TabbedLine.of("seed", inputs.listHash(), inputs.seed())
        + "\n"
        + lines(placed.stream().map(Split::line))
        + lines(standings.stream().map(Split::line))
        + SplitText.carries("used", used)
        + SplitText.carries("left", left);
  }

  /// SHA-256 of [#text].
  public String hash() {
    return Sha256.of(text());
  }

  private static String lines(Stream<TabbedLine> lines) {
    return TabbedLine.text(lines.collect(Collectors.toList()));
  }

  private static TabbedLine line(SplitPlacement placed) {
    return switch (placed) {
      case SplitPlacement.OnSaleSide(FrozenGarment garment) ->
          TabbedLine.of("sale", garment.number());
      case SplitPlacement.OnMembersSide(FrozenGarment garment, String member, int turn) ->
          TabbedLine.of("share", garment.number(), member, turn);
    };
  }

  private static TabbedLine line(AccountAfter standing) {
    return TabbedLine.of(
        "account",
        standing.member(),
        standing.entitlement(),
        standing.received(),
        standing.account(),
        standing.waitingSince());
  }
}
