package coop.teyel.pos.till;

import static java.util.stream.Collectors.joining;

import coop.teyel.production.facts.CanonicalForm;

/// The first form of a closing's telling, which kept only the sums of its cash. No closing is
/// written in it any more.
final class ClosingSums {

  private ClosingSums() {}

  static CanonicalForm telling(Closing closing) {
    TillReport look = closing.look();
    TillSession session = look.session();
    return new CanonicalForm()
        .with("z", closing.z())
        .with("session", session.id())
        .with("stall", session.stall())
        .with("opened", session.opened().toEpochMilli())
        .with("openedBy", session.openedBy())
        .with("openingDay", session.day())
        .with("unit", session.float_().currency().code())
        .with("float", session.float_().minor())
        .with("sales", look.sales().minor())
        .with("tickets", look.tickets())
        .with("returns", look.returns().minor())
        .with("refunds", look.refunds())
        .with("in", look.in().minor())
        .with("out", look.out().minor())
        .with("expected", look.expected().minor())
        .with("closed", closing.closed().toEpochMilli())
        .with("closedBy", closing.closedBy())
        .with("day", closing.day())
        .with("counted", closing.counted().minor())
        .with("pieces", pieces(closing));
  }

  private static String pieces(Closing closing) {
    return closing.pieces().stream()
        .map(counted -> counted.count() + "x" + counted.coin().value().minor())
        .collect(joining(" "));
  }
}
