package coop.teyel.production.controls.input;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.money.MoneyInput;
import coop.teyel.production.money.MoneyText;
import java.util.Optional;

/// A field for a sum: both decimal marks, Western and Arabic digits; says in words what is wrong.
public final class MoneyField extends Composite<TextField> {

  private final Currency currency;

  /// An empty field for sums of `unit`.
  public MoneyField(String label, Currency currency) {
    this.currency = currency;
    TextField field = getContent();
    field.setLabel(label);
    field.addClassName("money");
    field.setMaxLength(40);
    field.setValueChangeMode(ValueChangeMode.EAGER);
    field.setSuffixComponent(new LtrText(currency.sign()));
    field.getElement().setAttribute("inputmode", "decimal");
    LtrText.typed(field);
  }

  /// Fills the field.
  public void setMoney(Money money) {
    getContent().setValue(MoneyText.plain(money, getLocale()));
    getContent().setInvalid(false);
  }

  /// Empties the field.
  public void clear() {
    getContent().clear();
    getContent().setInvalid(false);
  }

  /// The sum; or empty, and then the field says what to do.
  public Optional<Money> money() {
    MoneyInput input = MoneyInput.read(getContent().getValue(), currency);
    String fault =
        switch (input) {
          case MoneyInput.Read _ -> "";
          case MoneyInput.Empty _ -> getTranslation("controls.money.empty");
          case MoneyInput.NotANumber _ -> getTranslation("controls.money.not-a-number");
          case MoneyInput.TooFine(int decimals) ->
              getTranslation("controls.money.too-fine", decimals);
          case MoneyInput.Negative _ -> getTranslation("controls.money.negative");
          case MoneyInput.TooLarge _ -> getTranslation("controls.money.too-large");
        };
    getContent().setErrorMessage(fault);
    getContent().setInvalid(!fault.isEmpty());
    return input instanceof MoneyInput.Read(Money money) ? Optional.of(money) : Optional.empty();
  }
}
