package coop.teyel.production.designs.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextField;
import coop.teyel.production.controls.input.MoneyField;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.DesignDraft;
import coop.teyel.production.designs.Photos;
import coop.teyel.production.designs.Stage;
import coop.teyel.production.money.Currency;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Everything that a design is made of.
final class DesignForm extends Div {

  private final TextField name = new TextField(getTranslation("designs.name"));
  private final PictureField picture;
  private final SizeField sizes = new SizeField();
  private final ColourField colours = new ColourField();
  private final Map<Stage, WholeNumberField> minutes = new EnumMap<>(Stage.class);
  private final MoneyField price;

  DesignForm(Photos photos, Currency currency) {
    picture = new PictureField(photos);
    price = new MoneyField(getTranslation("designs.price"), currency);
    name.setMaxLength(60);
    addClassName("form");
    add(
        name,
        price,
        head("designs.picture"),
        picture,
        head("designs.sizes"),
        sizes,
        head("designs.colours"),
        colours,
        head("designs.minutes"),
        minutes());
  }

  void fill(Design design) {
    name.setValue(design.name());
    picture.set(design.picture());
    sizes.set(design.sizes());
    colours.set(design.colours());
    design.minutes().forEach(this::setMinutes);
    price.setMoney(design.listPrice());
  }

  /// What was filled in; empty where the price is no sum, and then its field says so.
  Optional<DesignDraft> draft() {
    return price
        .money()
        .map(money ->
            new DesignDraft(
                name.getValue(),
                picture.path(),
                sizes.chosen(),
                colours.chosen(),
                typedMinutes(),
                money));
  }

  private Map<Stage, Integer> typedMinutes() {
    Map<Stage, Integer> typed = new EnumMap<>(Stage.class);
    minutes.forEach((stage, field) -> field.number().ifPresent(value -> typed.put(stage, value)));
    return typed;
  }

  private void setMinutes(Stage stage, int value) {
    WholeNumberField field = minutes.get(stage);
    if (field != null) {
      field.set(value);
    }
  }

  private Div minutes() {
    Div row = new Div();
    row.addClassName("row");
    for (Stage stage : Stage.values()) {
      WholeNumberField field =
          new WholeNumberField(getTranslation("designs.stage." + stage.name()));
      minutes.put(stage, field);
      row.add(field);
    }
    return row;
  }

  private H2 head(String key) {
    return new H2(getTranslation(key));
  }
}
