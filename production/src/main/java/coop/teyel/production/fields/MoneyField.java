package coop.teyel.production.fields;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import coop.teyel.production.money.Money;
import coop.teyel.production.money.MoneyInput;
import coop.teyel.production.money.MoneyText;
import coop.teyel.production.money.Unit;
import java.util.Optional;

/// A field for a sum: both decimal marks, Western and Arabic digits; says in words what is wrong.
public final class MoneyField extends Composite<TextField> {

  private static final long serialVersionUID = 1L;

  private final Unit unit;

  /// An empty field for sums of `unit`.
  public MoneyField(String label, Unit unit) {
    this.unit = unit;
    TextField field = getContent();
    field.setLabel(label);
    field.addClassName("money");
    field.setMaxLength(40);
    field.setValueChangeMode(ValueChangeMode.EAGER);
    field.setSuffixComponent(new Ltr(unit.sign()));
    field.getElement().setAttribute("inputmode", "decimal");
    Ltr.typed(field);
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
    MoneyInput input = MoneyInput.read(getContent().getValue(), unit);
    String fault =
        switch (input) {
          case MoneyInput.Read _ -> "";
          case MoneyInput.Empty _ -> getTranslation("fields.money.empty");
          case MoneyInput.NotANumber _ -> getTranslation("fields.money.not-a-number");
          case MoneyInput.TooFine(int decimals) ->
              getTranslation("fields.money.too-fine", decimals);
          case MoneyInput.Negative _ -> getTranslation("fields.money.negative");
          case MoneyInput.TooLarge _ -> getTranslation("fields.money.too-large");
        };
    getContent().setErrorMessage(fault);
    getContent().setInvalid(!fault.isEmpty());
    return input instanceof MoneyInput.Read(Money money) ? Optional.of(money) : Optional.empty();
  }
}
