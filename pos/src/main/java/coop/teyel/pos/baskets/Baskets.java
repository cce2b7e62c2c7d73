package coop.teyel.pos.baskets;

import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.FactIds;
import coop.teyel.production.facts.IdempotentCommands;
import coop.teyel.production.facts.WithinAct;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.members.Role;
import coop.teyel.production.members.SignedIn;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.stock.StallId;
import coop.teyel.production.stock.Stock;
import coop.teyel.production.stock.StockStatus;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/// The baskets of a stall, saved at every tap: a reload, a dead battery or a restart loses nothing.
///
/// A seller serves one basket at a stall; others are parked and can be resumed by any seller there.
/// [Selling] fills and pays them.
@Service
@DenyAll
public class Baskets {

  private final BasketRows rows;
  private final BasketLineRows lines;
  private final Stock stock;
  private final BasketChanges changes;
  private final IdempotentCommands commands;
  private final FactIds ids;
  private final CoopSettings settings;
  private final InstantSource clock;

  Baskets(
      BasketRows rows,
      BasketLineRows lines,
      Stock stock,
      BasketChanges changes,
      IdempotentCommands commands,
      FactIds ids,
      CoopSettings settings,
      InstantSource clock) {
    this.rows = rows;
    this.lines = lines;
    this.stock = stock;
    this.changes = changes;
    this.commands = commands;
    this.ids = ids;
    this.settings = settings;
    this.clock = clock;
  }

  /// Turns to the basket that the signed-in seller serves at a stall; begins a new one where she
  /// has none.
  @RolesAllowed(Role.IS_SELLER)
  public Basket open(StallId stall) {
    Basket hers = present(stall).orElseGet(() -> commands.repeatable(() -> begin(stall)));
    changes.tell(new BasketEvent.Served(stall, hers.id()));
    return hers;
  }

  /// Asks the customer of a basket to pay; tells what is in it now.
  @RolesAllowed(Role.IS_SELLER)
  public Basket requestPayment(BasketId id) {
    return requestPayment(id, Money.zero(currency()));
  }

  /// Asks the customer of a basket to pay what it costs above what she brings back on the same
  /// ticket; tells what is in it now.
  @RolesAllowed(Role.IS_SELLER)
  public Basket requestPayment(BasketId id, Money returned) {
    Basket basket = get(id);
    if (basket.state() == Basket.State.OPEN) {
      changes.tell(new BasketEvent.PaymentRequested(basket.stall(), id, returned));
    }
    return basket;
  }

  /// The basket that the signed-in seller serves at a stall.
  @RolesAllowed(Role.IS_SELLER)
  public Optional<Basket> present(StallId stall) {
    return rows.open(stall, SignedIn.member(), currency());
  }

  /// A basket that must exist.
  @RolesAllowed(Role.IS_SELLER)
  public Basket get(BasketId id) {
    return rows.find(id, currency()).orElseThrow();
  }

  /// The open baskets of all sellers of a stall, the latest last.
  @RolesAllowed(Role.IS_SELLER)
  public List<Basket> served(StallId stall) {
    return rows.open(stall, currency());
  }

  /// Whether somebody began a basket at a stall after that moment, whatever became of it.
  @RolesAllowed(Role.IS_SELLER)
  public boolean isBegunAfter(StallId stall, Instant moment) {
    return rows.isBegunAfter(stall, moment);
  }

  /// The baskets that were put aside at a stall, the longest waiting first.
  @RolesAllowed(Role.IS_SELLER)
  public List<Basket> parked(StallId stall) {
    return rows.parked(stall, currency());
  }

  /// The present list price of each line whose price has changed since it came.
  @RolesAllowed(Role.IS_SELLER)
  public Map<Integer, Money> newPrices(Basket basket) {
    return basket.newPrices(stock.listPrices(basket.designs()));
  }

  /// Takes a garment out; one that is out stays out. [#putBack] undoes it.
  @RolesAllowed(Role.IS_SELLER)
  public BasketAnswer remove(BasketId basket, int line) {
    return changes.repeatable(
        basket,
        _ ->
            lines.remove(basket, line) || lines.line(basket, line, currency()).isPresent()
                ? done(basket)
                : new BasketAnswer.NoSuchLine());
  }

  /// Puts a garment back that was taken out, at the price that it had. One that was sold meanwhile
  /// stays out.
  @RolesAllowed(Role.IS_SELLER)
  public BasketAnswer putBack(CommandId command, BasketId basket, int line) {
    return changes.served(command, basket, it -> putBack(it, line));
  }

  /// Takes the present list price for a line instead of the one that it came with.
  @RolesAllowed(Role.IS_SELLER)
  public BasketAnswer takeNewPrice(CommandId command, BasketId basket, int line) {
    return changes.served(command, basket, it -> takeNewPrice(it, line));
  }

  /// Gives a discount on the whole ticket; empty takes it away. One above the total is cut to it.
  @RolesAllowed(Role.IS_SELLER)
  public BasketAnswer discount(CommandId command, BasketId basket, Optional<Discount> discount) {
    return changes.served(
        command,
        basket,
        it -> {
          rows.discount(basket, discount.flatMap(wish -> wish.atMost(it.prices())));
          return done(basket);
        });
  }

  /// Notes how much of it the card terminal has taken so far, so that a reload or a restart keeps
  /// it; zero takes the note away. More than the total is refused when it is paid.
  @RolesAllowed(Role.IS_SELLER)
  public BasketAnswer tookByCard(CommandId command, BasketId basket, Money soFar) {
    return changes.once(
        command,
        basket,
        Basket.State.OPEN,
        _ -> {
          rows.byCard(basket, soFar);
          return done(basket);
        },
        it -> new BasketEvent.PaymentRequested(it.stall(), basket, Money.zero(it.currency())));
  }

  /// Puts a basket aside.
  @RolesAllowed(Role.IS_SELLER)
  public BasketAnswer park(CommandId command, BasketId basket) {
    return changes.once(
        command,
        basket,
        Basket.State.OPEN,
        this::park,
        it -> new BasketEvent.Parked(it.stall(), basket));
  }

  /// Serves a parked basket now; one that she served with something in it is parked for it.
  @RolesAllowed(Role.IS_SELLER)
  public BasketAnswer resume(CommandId command, BasketId parked) {
    return changes.once(
        command,
        parked,
        Basket.State.PARKED,
        this::resume,
        it -> new BasketEvent.Served(it.stall(), parked));
  }

  /// Closes a basket whose sale is made, within that act.
  @RolesAllowed(Role.IS_SELLER)
  @WithinAct
  public void paid(BasketId basket) {
    rows.state(basket, Basket.State.PAID);
    lines.sold(basket);
  }

  /// Looks again when she has opened one on another tablet meanwhile.
  private Basket begin(StallId stall) {
    Basket fresh =
        Basket.fresh(
            new BasketId(ids.next()),
            stall,
            SignedIn.member(),
            Instant.ofEpochMilli(clock.millis()),
            currency());
    return rows.add(fresh) ? fresh : present(stall).orElseThrow();
  }

  private BasketAnswer putBack(Basket basket, int line) {
    Optional<String> code =
        lines.line(basket.id(), line, currency()).map(it -> it.garment().code());
    Optional<MemberId> holder = code.flatMap(lines::held).map(BasketLineRows.Held::seller);
    if (holder.isPresent()) {
      return new BasketAnswer.InAnotherBasket(holder.get());
    }
    boolean isForSale =
        code.filter(it -> stock.scan(Scan.read(it), basket.stall()) instanceof StockStatus.Sellable)
            .isPresent();
    return isForSale && lines.putBack(basket.id(), line)
        ? done(basket.id())
        : new BasketAnswer.NoSuchLine();
  }

  private BasketAnswer takeNewPrice(Basket basket, int number) {
    if (basket.lines().stream().noneMatch(line -> line.line() == number)) {
      return new BasketAnswer.NoSuchLine();
    }
    Optional.ofNullable(newPrices(basket).get(number))
        .ifPresent(price -> lines.price(basket.id(), number, price));
    return done(basket.id());
  }

  private BasketAnswer park(Basket basket) {
    if (basket.lines().isEmpty()) {
      return new BasketAnswer.Empty();
    }
    rows.state(basket.id(), Basket.State.PARKED);
    return done(basket.id());
  }

  private BasketAnswer resume(Basket parked) {
    present(parked.stall()).ifPresent(mine -> rows.state(mine.id(), aside(mine)));
    rows.resume(parked.id(), SignedIn.member());
    return done(parked.id());
  }

  private static Basket.State aside(Basket basket) {
    return basket.isUntouched() ? Basket.State.LEFT : Basket.State.PARKED;
  }

  private static BasketAnswer done(BasketId basket) {
    return new BasketAnswer.Done(basket);
  }

  private Currency currency() {
    return settings.theCoop().currency();
  }
}
