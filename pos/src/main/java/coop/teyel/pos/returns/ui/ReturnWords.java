package coop.teyel.pos.returns.ui;

import coop.teyel.pos.returns.ReturnAnswer;
import coop.teyel.pos.sales.PayAnswer;
import coop.teyel.pos.sales.ui.PayWords;
import coop.teyel.production.texts.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Says why nothing was taken back, and what to do next.
@Component
class ReturnWords {

  private final Texts texts;
  private final PayWords payWords;

  ReturnWords(Texts texts, PayWords payWords) {
    this.texts = texts;
    this.payWords = payWords;
  }

  String of(ReturnAnswer answer, Locale reader) {
    return switch (answer) {
      case ReturnAnswer.Returned _ -> texts.say(reader, "sales.refunded");
      case ReturnAnswer.AlreadyReturned(_, String garment) ->
          texts.say(reader, "sales.return.already", garment);
      case ReturnAnswer.NotWithCustomer(_, String garment) ->
          texts.say(reader, "sales.return.not-with-customer", garment);
      case ReturnAnswer.NoSuchLine _ -> texts.say(reader, "sales.return.not-found");
      case ReturnAnswer.NothingChosen _ -> texts.say(reader, "sales.return.choose");
      case ReturnAnswer.TillClosed _ -> texts.say(reader, "sales.till-closed");
      case ReturnAnswer.NotPaid(PayAnswer why) -> payWords.of(why, reader);
    };
  }
}
