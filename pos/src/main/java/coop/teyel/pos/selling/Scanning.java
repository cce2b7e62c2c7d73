package coop.teyel.pos.selling;

import coop.teyel.pos.till.Till;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.Founding;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.stock.ForSale;
import coop.teyel.production.stock.Scanned;
import coop.teyel.production.stock.Stock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Puts garments into a basket, each answer in the order in which a seller needs it.
@Component
class Scanning {

  private final BasketRows rows;
  private final Stock stock;
  private final Till till;
  private final Founding founding;

  Scanning(BasketRows rows, Stock stock, Till till, Founding founding) {
    this.rows = rows;
    this.stock = stock;
    this.till = till;
    this.founding = founding;
  }

  Outcome<ScanAnswer> scan(Basket basket, String raw) {
    Optional<ScanAnswer> closed = closed(basket);
    if (closed.isPresent()) {
      return Outcome.refused(closed.get());
    }
    return switch (stock.scan(raw, basket.stall())) {
      case Scanned.Sellable(ForSale garment, boolean elsewhere) ->
          add(basket, garment, true, elsewhere);
      case Scanned.OwnedByMember(MemberId member) ->
          Outcome.refused(new ScanAnswer.MembersOwn(member));
      case Scanned.SoldBefore(String saleId) -> Outcome.refused(new ScanAnswer.SoldBefore(saleId));
      case Scanned.NotShared(ForSale garment) ->
          Outcome.refused(new ScanAnswer.NotForSale(garment.words()));
      case Scanned.NotForSale(ForSale garment) ->
          Outcome.refused(new ScanAnswer.NotForSale(garment.words()));
      case Scanned.NotAGarment(String shown) -> Outcome.refused(new ScanAnswer.NotAGarment(shown));
      case Scanned.Unknown(String digits) -> Outcome.refused(new ScanAnswer.Unknown(digits));
    };
  }

  Outcome<ScanAnswer> choose(Basket basket, String design, String size, String colour) {
    return closed(basket)
        .map(Outcome::refused)
        .orElseGet(() -> oldest(basket, design, size, colour));
  }

  /// Tells again what became of an accepted scan; `fact` names the basket and the line.
  ScanAnswer again(String fact) {
    int space = fact.indexOf(' ');
    BasketId basket = new BasketId(fact.substring(0, space));
    int number = Integer.parseInt(fact.substring(space + 1));
    Basket.Line line = rows.line(basket, number, founding.theCoop().unit()).orElseThrow();
    return added(number, line.garment(), line.elsewhere());
  }

  private Outcome<ScanAnswer> oldest(Basket basket, String design, String size, String colour) {
    return stock
        .oldest(basket.stall(), design, size, colour, rows.held())
        .map(garment -> add(basket, garment, false, false))
        .orElseGet(() -> Outcome.refused(new ScanAnswer.NoneLeft()));
  }

  private Optional<ScanAnswer> closed(Basket basket) {
    if (basket.state() != Basket.State.OPEN) {
      return Optional.of(new ScanAnswer.NotOpen());
    }
    return till.present(basket.stall()).isEmpty()
        ? Optional.of(new ScanAnswer.TillClosed())
        : Optional.empty();
  }

  private Outcome<ScanAnswer> add(
      Basket basket, ForSale garment, boolean scanned, boolean elsewhere) {
    Optional<Basket.Line> here = basket.lineOf(garment.code());
    if (here.isPresent()) {
      return Outcome.refused(new ScanAnswer.AlreadyInBasket(here.get().line(), garment.words()));
    }
    return rows.addLine(basket.id(), garment, scanned, elsewhere)
        .map(line -> Outcome.accepted(added(line, garment, elsewhere), basket.id() + " " + line))
        .orElseGet(() -> Outcome.refused(inAnotherBasket(garment)));
  }

  private ScanAnswer inAnotherBasket(ForSale garment) {
    MemberId holder = rows.holder(garment.code()).orElseThrow();
    return new ScanAnswer.InAnotherBasket(holder, garment.words());
  }

  private static ScanAnswer added(int line, ForSale garment, boolean elsewhere) {
    return new ScanAnswer.Added(line, garment.words(), elsewhere);
  }
}
