package coop.teyel.pos.selling.ui;

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
import coop.teyel.pos.selling.Basket;
import coop.teyel.pos.selling.CustomerMoved;
import coop.teyel.pos.selling.CustomerSide;
import coop.teyel.pos.selling.Refund;
import coop.teyel.pos.selling.Sale;
import coop.teyel.pos.selling.Shown;
import coop.teyel.production.fields.Happenings;
import coop.teyel.production.fields.Ltr;
import coop.teyel.production.fields.Speech;
import coop.teyel.production.members.Coop;
import coop.teyel.production.members.Founding;
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

  private static final long serialVersionUID = 1L;

  private final transient CustomerSide customer;
  private final transient Stalls stalls;
  private final transient Coop coop;
  private final Div screen = new Div();
  private transient Optional<StallId> stall = Optional.empty();

  CustomerView(CustomerSide customer, Stalls stalls, Founding founding, Happenings happenings) {
    this.customer = customer;
    this.stalls = stalls;
    this.coop = founding.theCoop();
    addClassName("frame");
    screen.addClassNames("screen", "customer");
    add(screen);
    happenings.listen(this, CustomerMoved.class, this::refresh);
  }

  /// Without a stall it is the one whose till is open.
  @Override
  public void setParameter(BeforeEvent entering, @OptionalParameter @Nullable String stallId) {
    stall =
        stallId == null
            ? stalls.open().stream().findFirst().map(open -> open.id())
            : Optional.of(new StallId(stallId));
    Speech.turn(entering.getUI(), coop.language());
    refresh();
  }

  @Override
  public String getPageTitle() {
    return coop.name();
  }

  private void refresh() {
    screen.removeAll();
    switch (stall.map(customer::shown).orElseGet(Shown.Welcome::new)) {
      case Shown.Welcome _ -> screen.add(welcome());
      case Shown.Choosing(Basket basket) ->
          screen.add(pieces(basket), sums(basket, "selling.total"));
      case Shown.Paying(Basket basket, Money due) -> {
        Div sums = sums(basket, "selling.to-pay");
        if (!due.equals(basket.total())) {
          sums.add(sum("less", "selling.in-cash", due));
        }
        screen.add(pieces(basket), sums);
      }
      case Shown.Paid(Sale sale) -> screen.add(paid(sale));
      case Shown.GivenBack(Refund refund) -> screen.add(givenBack(refund));
    }
  }

  private Component welcome() {
    Div welcome =
        new Div(new Image("logo.svg", ""), new H1(coop.name()), word("selling.customer.welcome"));
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
    Ltr price = Ltr.of(line.price(), getLocale());
    price.addClassName("line-price");
    Image picture = new Image(line.garment().picture(), "");
    Div piece = new Div(picture, new Span(line.garment().words()), price);
    piece.addClassName("customer-piece");
    return piece;
  }

  private Component paid(Sale sale) {
    return handed(
        sum("less", "selling.paid", sale.total()),
        sum("change", "selling.change", sale.change()),
        sale.change());
  }

  private Component givenBack(Refund refund) {
    return handed(
        sum("less", "selling.refunded", refund.total()),
        sum("change", "selling.customer.back", refund.handedOut()),
        refund.cash());
  }

  private Component handed(Component total, Component back, Money cash) {
    Div handed = new Div(total, back, new HandOver(cash), word("selling.customer.thanks"));
    handed.addClassName("customer-middle");
    return handed;
  }

  private Div sums(Basket basket, String key) {
    Div row = new Div();
    row.addClassName("customer-sums");
    basket.discount().ifPresent(it -> row.add(sum("less", "selling.discount", it.sum())));
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
