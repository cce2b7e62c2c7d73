package coop.teyel.production.shares.split;

import coop.teyel.production.shares.halving.Carries;
import coop.teyel.production.shares.halving.Fraction;
import coop.teyel.production.shares.halving.FrozenGarment;
import coop.teyel.production.shares.halving.Rule;
import coop.teyel.production.shares.halving.Stratum;
import coop.teyel.production.shares.halving.TabbedLine;
import coop.teyel.production.shares.halving.Weights;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The canonical text of a split's inputs, written and read. Its lines, in this order:
///
/// ```
/// split    1        moment (ISO 8601, UTC)
/// rule     version  ratio  weights
/// phrase   phrase
/// garment  number   design  size     grade    value
/// member   id       weight  account  waiting since  present or absent
/// carry    design   size    grade    carried
/// ```
///
/// with one line for each garment, member and carry, in the order of numbers, ids and strata. The
/// `1` is the version of this form and of the algorithm.
final class SplitText {

  private static final String FORM = "1";
  private static final String PRESENT = "present";
  private static final String ABSENT = "absent";

  private final List<TabbedLine> lines;

  private SplitText(String text) {
    lines = text.lines().map(TabbedLine::parse).toList();
  }

  static String of(SplitInputs inputs) {
    Rule rule = inputs.rule();
    return TabbedLine.text(
            List.of(
                TabbedLine.of("split", FORM, inputs.heldAt()),
                TabbedLine.of("rule", rule.version(), rule.ratio(), rule.weights()),
                TabbedLine.of("phrase", inputs.phrase())))
        + garments(inputs)
        + TabbedLine.text(inputs.sharers().stream().map(SplitText::line).toList())
        + carries("carry", inputs.carries());
  }

  static String garments(SplitInputs inputs) {
    return TabbedLine.text(inputs.garments().stream().map(SplitText::line).toList());
  }

  static String carries(String word, Carries carries) {
    return TabbedLine.text(
        carries.byStratum().entrySet().stream()
            .map(carry -> line(word, carry.getKey(), carry.getValue()))
            .toList());
  }

  private static TabbedLine line(FrozenGarment garment) {
    Stratum stratum = garment.stratum();
    return TabbedLine.of(
        "garment",
        garment.number(),
        stratum.design(),
        stratum.size(),
        stratum.grade(),
        garment.value());
  }

  private static TabbedLine line(Sharer sharer) {
    return TabbedLine.of(
        "member",
        sharer.member(),
        sharer.weight(),
        sharer.account(),
        sharer.waitingSince(),
        sharer.present() ? PRESENT : ABSENT);
  }

  private static TabbedLine line(String word, Stratum stratum, Fraction carry) {
    return TabbedLine.of(word, stratum.design(), stratum.size(), stratum.grade(), carry);
  }

  /// Reads the inputs and writes them again: only a text that comes out the same is canonical.
  static SplitInputs read(String text) {
    SplitInputs inputs = new SplitText(text).inputs();
    if (!of(inputs).equals(text)) {
      throw new IllegalArgumentException("not the canonical text of a split's inputs");
    }
    return inputs;
  }

  private SplitInputs inputs() {
    try {
      return new SplitInputs(
          Instant.parse(only("split").field(1)),
          rule(only("rule")),
          all("garment").map(SplitText::garment).toList(),
          all("member").map(SplitText::sharer).toList(),
          carries(),
          only("phrase").field(0));
    } catch (IndexOutOfBoundsException | DateTimeParseException e) {
      throw new IllegalArgumentException("not the text of a split's inputs", e);
    }
  }

  private Stream<TabbedLine> all(String word) {
    return lines.stream().filter(line -> line.word().equals(word));
  }

  private TabbedLine only(String word) {
    return all(word)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("a line is missing: " + word));
  }

  private Carries carries() {
    return new Carries(
        all("carry")
            .collect(
                Collectors.toMap(
                    line -> stratum(line, 0),
                    line -> Fraction.parse(line.field(3)),
                    (_, again) -> again,
                    TreeMap::new)));
  }

  private static Rule rule(TabbedLine line) {
    return new Rule(line.field(0), Fraction.parse(line.field(1)), Weights.parse(line.field(2)));
  }

  private static FrozenGarment garment(TabbedLine line) {
    return new FrozenGarment(line.field(0), stratum(line, 1), Long.parseLong(line.field(4)));
  }

  private static Sharer sharer(TabbedLine line) {
    return new Sharer(
        line.field(0),
        Fraction.parse(line.field(1)),
        Fraction.parse(line.field(2)),
        Instant.parse(line.field(3)),
        line.field(4).equals(PRESENT));
  }

  private static Stratum stratum(TabbedLine line, int first) {
    return new Stratum(line.field(first), line.field(first + 1), line.field(first + 2));
  }
}
