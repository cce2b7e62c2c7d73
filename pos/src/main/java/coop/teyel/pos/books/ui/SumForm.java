package coop.teyel.pos.books.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import coop.teyel.pos.books.CostAnswer;
import coop.teyel.production.controls.input.MoneyField;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.money.MoneyText;
import coop.teyel.production.texts.Dates;
import java.time.LocalDate;
import java.util.Optional;

/// A sum, its day and a note; and the words for what came of it.
final class SumForm extends Div {

  private final MoneyField sum;
  private final DatePicker day = new DatePicker(getTranslation("books.csv.day"));
  private final TextField note = new TextField(getTranslation("books.csv.note"));
  private final LocalDate today;

  SumForm(Currency currency, LocalDate today) {
    this.today = today;
    this.sum = new MoneyField(getTranslation("books.cost.sum"), currency);
    addClassNames("form", "sum-form");
    note.setMaxLength(200);
    day.setMax(today);
    day.setLocale(getLocale());
    day.setI18n(new DatePicker.DatePickerI18n().setDateFormat("dd.MM.yyyy"));
    day.setValue(today);
    add(sum, day, note);
  }

  Optional<Money> money() {
    return sum.money();
  }

  LocalDate day() {
    LocalDate chosen = day.getValue();
    return chosen == null ? today : chosen;
  }

  String note() {
    return note.getValue();
  }

  /// Says what came of it.
  ///
  /// @return whether it was entered; then the form is empty again
  boolean tell(CostAnswer answer, Money money) {
    switch (answer) {
      case CostAnswer.Entered _ -> {
        String shown = MoneyText.withSign(money, getLocale());
        Notice.done(getTranslation("books.cost.entered", shown));
        sum.clear();
        note.clear();
      }
      case CostAnswer.BadSum _ -> Notice.refused(getTranslation("books.cost.bad-sum"));
      case CostAnswer.BadDay(LocalDate first, LocalDate last) ->
          Notice.refused(getTranslation("books.cost.bad-day", Dates.day(first), Dates.day(last)));
      case CostAnswer.NoteTooLong _ -> Notice.refused(getTranslation("books.cost.note-too-long"));
      case CostAnswer.SamePlace _ -> Notice.refused(getTranslation("books.move.same"));
    }
    return answer instanceof CostAnswer.Entered;
  }
}
