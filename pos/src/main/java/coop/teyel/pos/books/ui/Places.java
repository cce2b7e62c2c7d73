package coop.teyel.pos.books.ui;

import com.vaadin.flow.component.UI;
import coop.teyel.pos.books.Costs.PaidFrom;

/// The places of money as tiles under a question.
record Places(String question) {

  Choice<PaidFrom> choice() {
    Choice<PaidFrom> choice = new Choice<>(question);
    for (PaidFrom place : PaidFrom.values()) {
      String icon =
          switch (place) {
            case CASH_BOX -> "cash";
            case BANK -> "books";
            case CARD -> "card";
            case OWN_FUNDS -> "members";
          };
      choice.with(place, icon, UI.getCurrent().getTranslation("books.account." + place.account()));
    }
    return choice;
  }
}
