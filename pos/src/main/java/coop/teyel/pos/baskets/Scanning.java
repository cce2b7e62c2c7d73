package coop.teyel.pos.baskets;

import coop.teyel.pos.till.Till;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.FactReference;
import coop.teyel.production.facts.Outcome;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.stock.ForSale;
import coop.teyel.production.stock.StallId;
import coop.teyel.production.stock.Stock;
import coop.teyel.production.stock.StockStatus;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/// Puts garments into a basket, each answer in the order in which a seller needs it.
@Component
public class Scanning {

  private final BasketRows rows;
  private final BasketLineRows lines;
  private final Stock stock;
  private final Till till;
  private final CoopSettings settings;
  private final BasketChanges changes;

  Scanning(
      BasketRows rows,
      BasketLineRows lines,
      Stock stock,
      Till till,
      CoopSettings settings,
      BasketChanges changes) {
    this.rows = rows;
    this.lines = lines;
    this.stock = stock;
    this.till = till;
    this.settings = settings;
    this.changes = changes;
  }

  public Outcome<ScanAnswer> scan(BasketId basket, Scan scan) {
    return whileOpen(basket, stall -> scan(basket, stall, scan));
  }

  public Outcome<ScanAnswer> choose(BasketId basket, String design, String size, String colour) {
    return whileOpen(basket, stall -> oldest(basket, stall, design, size, colour));
  }

  /// Tells again what became of an accepted scan; `fact` names the basket and the line.
  public ScanAnswer again(String fact) {
    FactReference.Part scanned = FactReference.parse(fact).asPart();
    BasketId basket = new BasketId(scanned.id());
    int number = Integer.parseInt(scanned.name());
    Basket.Line line = lines.line(basket, number, settings.theCoop().currency()).orElseThrow();
    return added(number, line.garment(), line.elsewhere());
  }

  private Outcome<ScanAnswer> whileOpen(
      BasketId basket, Function<StallId, Outcome<ScanAnswer>> act) {
    Optional<StallId> stall = rows.stallOfOpen(basket);
    if (stall.isEmpty()) {
      return Outcome.refused(new ScanAnswer.NotOpen());
    }
    if (!till.isOpen(stall.get())) {
      return Outcome.refused(new ScanAnswer.TillClosed());
    }
    Outcome<ScanAnswer> outcome = act.apply(stall.get());
    if (outcome instanceof Outcome.Accepted<ScanAnswer>) {
      changes.tell(new BasketEvent.Served(stall.get(), basket));
    }
    return outcome;
  }

  private Outcome<ScanAnswer> scan(BasketId basket, StallId stall, Scan scan) {
    return switch (stock.scan(scan, stall)) {
      case StockStatus.Sellable(ForSale garment, boolean elsewhere) ->
          inHand(basket, stall, garment, elsewhere);
      case StockStatus.OwnedByMember(MemberId member) ->
          Outcome.refused(new ScanAnswer.MembersOwn(member));
      case StockStatus.SoldBefore(String saleId) ->
          Outcome.refused(new ScanAnswer.SoldBefore(saleId));
      case StockStatus.SoldByLook(_, ForSale look) ->
          Outcome.refused(new ScanAnswer.SoldByLook(look));
      case StockStatus.NotShared(ForSale garment) ->
          Outcome.refused(new ScanAnswer.NotForSale(garment.words()));
      case StockStatus.NotForSale(ForSale garment) ->
          Outcome.refused(new ScanAnswer.NotForSale(garment.words()));
      case StockStatus.NotAGarment(String shown) ->
          Outcome.refused(new ScanAnswer.NotAGarment(shown));
      case StockStatus.Unknown(String digits) -> Outcome.refused(new ScanAnswer.Unknown(digits));
    };
  }

  /// What a seller has in her hand here waits for no customer of another stall: it comes out of the
  /// basket that was parked there.
  private Outcome<ScanAnswer> inHand(
      BasketId basket, StallId here, ForSale garment, boolean elsewhere) {
    Outcome<ScanAnswer> added = add(basket, garment, true, elsewhere);
    Optional<BasketLineRows.Held> forgotten =
        added instanceof Outcome.Refused<ScanAnswer>
            ? lines.held(garment.code()).filter(held -> held.isParkedAwayFrom(here))
            : Optional.empty();
    forgotten.ifPresent(this::takeOut);
    return forgotten.isPresent() ? add(basket, garment, true, elsewhere) : added;
  }

  /// A parked basket of which nothing is left is not offered any more.
  private void takeOut(BasketLineRows.Held forgotten) {
    lines.remove(forgotten.basket(), forgotten.line());
    rows.find(forgotten.basket(), settings.theCoop().currency())
        .filter(Basket::isUntouched)
        .ifPresent(empty -> rows.state(empty.id(), Basket.State.LEFT));
  }

  private Outcome<ScanAnswer> oldest(
      BasketId basket, StallId stall, String design, String size, String colour) {
    return stock
        .oldest(stall, design, size, colour, lines.held())
        .map(garment -> add(basket, garment, false, false))
        .orElseGet(() -> Outcome.refused(new ScanAnswer.NoneLeft()));
  }

  private Outcome<ScanAnswer> add(
      BasketId basket, ForSale garment, boolean scanned, boolean elsewhere) {
    return lines
        .add(basket, garment, scanned, elsewhere)
        .map(line -> Outcome.accepted(added(line, garment, elsewhere), line(basket, line).text()))
        .orElseGet(() -> Outcome.refused(held(basket, garment)));
  }

  private static FactReference line(BasketId basket, int line) {
    return FactReference.of("basket", basket.value()).part(Integer.toString(line));
  }

  private ScanAnswer held(BasketId here, ForSale garment) {
    BasketLineRows.Held held = lines.held(garment.code()).orElseThrow();
    return held.basket().equals(here)
        ? new ScanAnswer.AlreadyInBasket(held.line(), garment.words())
        : new ScanAnswer.InAnotherBasket(held.seller(), garment.words());
  }

  private static ScanAnswer added(int line, ForSale garment, boolean elsewhere) {
    return new ScanAnswer.Added(line, garment.words(), elsewhere);
  }
}
