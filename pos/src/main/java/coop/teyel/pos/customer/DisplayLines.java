package coop.teyel.pos.customer;

import coop.teyel.hardware.customerdisplay.DisplayText;
import coop.teyel.hardware.customerdisplay.DisplayText.Line;
import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.returns.Return;
import coop.teyel.pos.sales.Sale;
import coop.teyel.production.coop.Coop;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.money.Money;
import coop.teyel.production.money.MoneyText;
import coop.teyel.production.stock.ForSale;
import coop.teyel.production.texts.Language;
import coop.teyel.production.texts.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// What a display of 2 × 20 letters says to customers, in the co-op's language; in English where
/// its letters are none that a display has.
@Component
class DisplayLines {

  private static final Line NOTHING = Line.words("", "");

  private final Texts texts;
  private final CoopSettings settings;

  DisplayLines(Texts texts, CoopSettings settings) {
    this.texts = texts;
    this.settings = settings;
  }

  DisplayText of(CustomerDisplayState shown) {
    return switch (shown) {
      case CustomerDisplayState.Welcome _ ->
          new DisplayText(words("customer.welcome"), Line.words(coop().name(), ""));
      case CustomerDisplayState.Choosing(Basket basket) -> last(basket);
      case CustomerDisplayState.Paying(Basket basket, Money due) ->
          due.equals(basket.total())
              ? total(basket)
              : new DisplayText(
                  amount("sales.total", basket.total()), amount("sales.in-cash", due));
      case CustomerDisplayState.Paid(Sale sale) ->
          new DisplayText(
              amount("sales.total", sale.total()), amount("sales.change", sale.change()));
      case CustomerDisplayState.Refunded(Return returned) ->
          new DisplayText(
              amount("sales.returns", returned.total()),
              amount("customer.back", returned.handedOut()));
    };
  }

  private DisplayText total(Basket basket) {
    Line total = amount("sales.total", basket.total());
    return basket
        .discount()
        .map(less -> new DisplayText(amount("sales.discount", less.sum()), total))
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
    return settings.theCoop();
  }
}
