package coop.teyel.pos.selling.ui;

import coop.teyel.pos.selling.PayAnswer;
import coop.teyel.pos.selling.RefundAnswer;
import coop.teyel.production.fields.Texts;
import coop.teyel.production.money.Money;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Says why nothing was paid or taken back, and what to do next.
@Component
class PayWords {

  private final Texts texts;

  PayWords(Texts texts) {
    this.texts = texts;
  }

  String of(PayAnswer answer, Locale reader) {
    return switch (answer) {
      case PayAnswer.Paid _, PayAnswer.AlreadyPaid _ -> say(reader, "selling.paid");
      case PayAnswer.TooLittle(Money missing) -> sum(reader, "selling.pay.too-little", missing);
      case PayAnswer.CardTooMuch(Money most) -> sum(reader, "selling.pay.card-too-much", most);
      case PayAnswer.CardTookMore(Money taken) -> sum(reader, "selling.pay.card-took", taken);
      case PayAnswer.CashTooMuch(Money due) -> sum(reader, "selling.pay.cash-too-much", due);
      case PayAnswer.Empty _ -> say(reader, "selling.pay.empty");
      case PayAnswer.NoLongerForSale(_, String garment) ->
          say(reader, "selling.pay.not-for-sale", garment);
      case PayAnswer.TillClosed _ -> say(reader, "selling.till-closed");
      case PayAnswer.NotOpen _ -> say(reader, "selling.changed-elsewhere");
    };
  }

  String of(RefundAnswer answer, Locale reader) {
    return switch (answer) {
      case RefundAnswer.Refunded _ -> say(reader, "selling.refunded");
      case RefundAnswer.AlreadyReturned(_, String garment) ->
          say(reader, "selling.return.already", garment);
      case RefundAnswer.NotWithCustomer(_, String garment) ->
          say(reader, "selling.return.not-with-customer", garment);
      case RefundAnswer.NoSuchLine _ -> say(reader, "selling.return.not-found");
      case RefundAnswer.NothingChosen _ -> say(reader, "selling.return.choose");
      case RefundAnswer.TillClosed _ -> say(reader, "selling.till-closed");
      case RefundAnswer.NotPaid(PayAnswer why) -> of(why, reader);
    };
  }

  private String sum(Locale reader, String key, Money sum) {
    return texts.say(reader, key, Sums.within(sum, reader));
  }

  private String say(Locale reader, String key, Object... arguments) {
    return texts.say(reader, key, arguments);
  }
}
