package coop.teyel.pos.selling;

import coop.teyel.hardware.customerdisplay.DisplayText;
import coop.teyel.hardware.customerdisplay.DisplayText.Line;
import coop.teyel.pos.devices.DisplayWanted;
import coop.teyel.production.fields.Language;
import coop.teyel.production.fields.Texts;
import coop.teyel.production.members.Coop;
import coop.teyel.production.members.Founding;
import coop.teyel.production.money.Money;
import coop.teyel.production.money.MoneyText;
import coop.teyel.production.stock.ForSale;
import java.util.Locale;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What a display of 2 × 20 letters says to customers, in the co-op's language; in English where
/// its letters are none that a display has.
@Component
class DisplayWords {

  private static final Line NOTHING = Line.words("", "");

  private final Texts texts;
  private final Founding founding;
  private final ApplicationEventPublisher events;

  DisplayWords(Texts texts, Founding founding, ApplicationEventPublisher events) {
    this.texts = texts;
    this.founding = founding;
    this.events = events;
  }

  /// Welcomes whoever comes first.
  @EventListener(ApplicationReadyEvent.class)
  void welcome() {
    if (founding.coop().isPresent()) {
      events.publishEvent(new DisplayWanted(of(new Shown.Welcome())));
    }
  }

  DisplayText of(Shown shown) {
    return switch (shown) {
      case Shown.Welcome _ ->
          new DisplayText(words("selling.customer.welcome"), Line.words(coop().name(), ""));
      case Shown.Choosing(Basket basket) -> last(basket);
      case Shown.Paying(Basket basket, Money due) ->
          due.equals(basket.total())
              ? total(basket)
              : new DisplayText(
                  amount("selling.total", basket.total()), amount("selling.in-cash", due));
      case Shown.Paid(Sale sale) ->
          new DisplayText(
              amount("selling.total", sale.total()), amount("selling.change", sale.change()));
      case Shown.GivenBack(Refund refund) ->
          new DisplayText(
              amount("selling.returns", refund.total()),
              amount("selling.customer.back", refund.handedOut()));
    };
  }

  private DisplayText total(Basket basket) {
    Line total = amount("selling.total", basket.total());
    return basket
        .discount()
        .map(less -> new DisplayText(amount("selling.discount", less.sum()), total))
        .orElseGet(() -> new DisplayText(total, NOTHING));
  }

  private DisplayText last(Basket basket) {
    Basket.Line line = basket.lines().getLast();
    ForSale garment = line.garment();
    return DisplayText.item(garment.words(), garment.code(), sum(line.price()));
  }

  private Line words(String key) {
    return Line.words(say(key), english(key));
  }

  private Line amount(String key, Money sum) {
    return new Line(say(key), english(key), sum(sum));
  }

  private String sum(Money sum) {
    return MoneyText.withSign(sum, coop().language().locale());
  }

  private String say(String key) {
    return texts.say(coop().language().locale(), key);
  }

  private String english(String key) {
    return texts.say(Language.EN.locale(), key).toUpperCase(Locale.ROOT);
  }

  private Coop coop() {
    return founding.theCoop();
  }
}
