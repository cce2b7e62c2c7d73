package coop.teyel.pos.sales.ui;

import coop.teyel.pos.returns.ReturnAnswer;
import coop.teyel.pos.sales.PayAnswer;
import coop.teyel.production.money.Money;
import coop.teyel.production.texts.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Says why nothing was paid or returned, and what to do next.
@Component
public class PayWords {

  private final Texts texts;

  PayWords(Texts texts) {
    this.texts = texts;
  }

  String of(PayAnswer answer, Locale reader) {
    return switch (answer) {
      case PayAnswer.Paid _, PayAnswer.AlreadyPaid _ -> say(reader, "sales.paid");
      case PayAnswer.TooLittle(Money missing) -> sum(reader, "sales.pay.too-little", missing);
      case PayAnswer.CardTooMuch(Money most) -> sum(reader, "sales.pay.card-too-much", most);
      case PayAnswer.CardTookMore(Money taken) -> sum(reader, "sales.pay.card-took", taken);
      case PayAnswer.CashTooMuch(Money due) -> sum(reader, "sales.pay.cash-too-much", due);
      case PayAnswer.Empty _ -> say(reader, "sales.pay.empty");
      case PayAnswer.NoLongerForSale(_, String garment) ->
          say(reader, "sales.pay.not-for-sale", garment);
      case PayAnswer.TillClosed _ -> say(reader, "sales.till-closed");
      case PayAnswer.NotOpen _ -> say(reader, "sales.changed-elsewhere");
    };
  }

  public String of(ReturnAnswer answer, Locale reader) {
    return switch (answer) {
      case ReturnAnswer.Returned _ -> say(reader, "sales.refunded");
      case ReturnAnswer.AlreadyReturned(_, String garment) ->
          say(reader, "sales.return.already", garment);
      case ReturnAnswer.NotWithCustomer(_, String garment) ->
          say(reader, "sales.return.not-with-customer", garment);
      case ReturnAnswer.NoSuchLine _ -> say(reader, "sales.return.not-found");
      case ReturnAnswer.NothingChosen _ -> say(reader, "sales.return.choose");
      case ReturnAnswer.TillClosed _ -> say(reader, "sales.till-closed");
      case ReturnAnswer.NotPaid(PayAnswer why) -> of(why, reader);
    };
  }

  private String sum(Locale reader, String key, Money sum) {
    return texts.say(reader, key, Amounts.within(sum, reader));
  }

  private String say(Locale reader, String key, Object... arguments) {
    return texts.say(reader, key, arguments);
  }
}
