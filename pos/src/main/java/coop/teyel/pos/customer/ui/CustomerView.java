package coop.teyel.pos.customer.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.customer.CustomerDisplayChanged;
import coop.teyel.pos.customer.CustomerDisplayState;
import coop.teyel.pos.customer.CustomerDisplays;
import coop.teyel.pos.returns.Return;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.ui.HandOver;
import coop.teyel.pos.sales.ui.Stalls;
import coop.teyel.pos.sales.ui.SumBox;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.ScreenUpdates;
import coop.teyel.production.controls.UiLanguage;
import coop.teyel.production.coop.Coop;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.members.Role;
import coop.teyel.production.money.Money;
import coop.teyel.production.stock.StallId;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A window for the customers of a stall, in the co-op's language: pieces with pictures, the total,
/// the change as notes and coins. There is nothing to tap.
@Route(value = "display", autoLayout = false)
@RolesAllowed(Role.IS_SELLER)
@StyleSheet("styles/selling.css")
@StyleSheet("styles/customer.css")
final class CustomerView extends Div implements HasUrlParameter<String>, HasDynamicTitle {

  private final CustomerDisplays customer;
  private final Stalls stalls;
  private final Coop coop;
  private final Div screen = new Div();
  private Optional<StallId> stall = Optional.empty();

  CustomerView(
      CustomerDisplays customer, Stalls stalls, CoopSettings settings, ScreenUpdates updates) {
    this.customer = customer;
    this.stalls = stalls;
    this.coop = settings.theCoop();
    addClassName("frame");
    screen.addClassNames("screen", "customer");
    add(screen);
    updates.listen(this, CustomerDisplayChanged.class, this::refresh);
  }

  /// Without a stall it is the one whose till is open.
  @Override
  public void setParameter(BeforeEvent entering, @OptionalParameter @Nullable String stallId) {
    stall =
        stallId == null
            ? stalls.open().stream().findFirst().map(open -> open.id())
            : Optional.of(new StallId(stallId));
    UiLanguage.turn(entering.getUI(), coop.language());
    refresh();
  }

  @Override
  public String getPageTitle() {
    return coop.name();
  }

  private void refresh() {
    screen.removeAll();
    switch (stall.map(customer::shown).orElseGet(CustomerDisplayState.Welcome::new)) {
      case CustomerDisplayState.Welcome _ -> screen.add(welcome());
      case CustomerDisplayState.Choosing(Basket basket) ->
          screen.add(pieces(basket), sums(basket, "sales.total"));
      case CustomerDisplayState.Paying(Basket basket, Money due) -> {
        Div sums = sums(basket, "sales.to-pay");
        if (!due.equals(basket.total())) {
          sums.add(sum("less", "sales.in-cash", due));
        }
        screen.add(pieces(basket), sums);
      }
      case CustomerDisplayState.Paid(Sale sale) -> screen.add(paid(sale));
      case CustomerDisplayState.Refunded(Return returned) -> screen.add(refunded(returned));
    }
  }

  private Component welcome() {
    Div welcome = new Div(new Image("logo.svg", ""), new H1(coop.name()), word("customer.welcome"));
    welcome.addClassName("customer-middle");
    return welcome;
  }

  private Component pieces(Basket basket) {
    List<Basket.Line> newestFirst = basket.lines().reversed();
    Div pieces = new Div();
    pieces.addClassName("customer-pieces");
    newestFirst.forEach(line -> pieces.add(piece(line)));
    pieces.getChildren().findFirst().ifPresent(first -> first.addClassName("last"));
    return pieces;
  }

  private Component piece(Basket.Line line) {
    LtrText price = LtrText.of(line.price(), getLocale());
    price.addClassName("line-price");
    Image picture = new Image(line.garment().picture(), "");
    Div piece = new Div(picture, new Span(line.garment().words()), price);
    piece.addClassName("customer-piece");
    return piece;
  }

  private Component paid(Sale sale) {
    return handed(
        sum("less", "sales.paid", sale.total()),
        sum("change", "sales.change", sale.change()),
        sale.change());
  }

  private Component refunded(Return returned) {
    return handed(
        sum("less", "sales.refunded", returned.total()),
        sum("change", "customer.back", returned.handedOut()),
        returned.cash());
  }

  private Component handed(Component total, Component back, Money cash) {
    Div handed = new Div(total, back, new HandOver(cash), word("customer.thanks"));
    handed.addClassName("customer-middle");
    return handed;
  }

  private Div sums(Basket basket, String key) {
    Div row = new Div();
    row.addClassName("customer-sums");
    basket.discount().ifPresent(it -> row.add(sum("less", "sales.discount", it.sum())));
    row.add(sum("total", key, basket.total()));
    return row;
  }

  private Component sum(String kind, String key, Money sum) {
    return new SumBox(kind, getTranslation(key), sum);
  }

  private Component word(String key) {
    Span word = new Span(getTranslation(key));
    word.addClassName("customer-word");
    return word;
  }
}
