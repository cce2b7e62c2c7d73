package coop.teyel.pos.receipts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.teyel.pos.receipts.Receipt;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.texts.Dates;
import java.time.ZoneId;

/// One line about a receipt: which way, number, when, how much, what.
final class ReceiptText extends Div {

  /// @param zone of the co-op's clock
  ReceiptText(Receipt receipt, ZoneId zone) {
    addClassName("receipt-text");
    Span number = new Span(getTranslation("receipts.number", receipt.number().number()));
    number.addClassName("receipt-number");
    LtrText total = LtrText.of(receipt.total(), getLocale());
    total.addClassName("receipt-total");
    Span words = new Span(String.join(" · ", receipt.words()));
    words.addClassName("receipt-words");
    add(
        new Icon(receipt.kind() == Receipt.Kind.SALE ? "receipt" : "return"),
        new Span(getTranslation("receipts.kind." + receipt.kind())),
        number,
        new LtrText(Dates.moment(receipt.at().atZone(zone))),
        total,
        words);
  }
}
