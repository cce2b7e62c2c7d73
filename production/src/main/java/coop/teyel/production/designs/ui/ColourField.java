package coop.teyel.production.designs.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.designs.Colour;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The usual colours to choose from, each with its word, and a row for another one.
final class ColourField extends Div {

  private static final Map<String, String> USUAL = usual();

  private final Toggles<Colour> toggles = new Toggles<>();
  private final TextField name = new TextField(getTranslation("designs.colour.other"));
  private final Input patch = new Input();

  ColourField() {
    name.setMaxLength(30);
    patch.setType("color");
    patch.setValue("#2e7d4f");
    patch.addClassName("colour-patch");
    patch.getElement().setAttribute("aria-label", getTranslation("designs.colour.patch"));
    Button plus = new Button(new Icon("plus"), _ -> addOther());
    plus.setAriaLabel(name.getLabel());
    Div other = new Div(name, patch, plus);
    other.addClassName("row");
    set(List.of());
    add(toggles, other);
  }

  /// Shows these chosen; a usual colour that one of them has already is offered under its name.
  void set(List<Colour> colours) {
    toggles.clear();
    USUAL.forEach((word, hex) -> {
      if (colours.stream().noneMatch(own -> own.hex().equals(hex))) {
        offer(new Colour(getTranslation("designs.colour." + word), hex));
      }
    });
    colours.forEach(this::offer);
    colours.forEach(toggles::choose);
  }

  List<Colour> chosen() {
    return toggles.chosen();
  }

  private void offer(Colour colour) {
    Span swatch = new Span();
    swatch.addClassName("swatch");
    swatch.getStyle().set("background", colour.hex());
    Span word = new Span(swatch, new Span(colour.name()));
    word.addClassName("colour-word");
    toggles.offer(colour, word);
  }

  private void addOther() {
    String word = name.getValue().strip();
    if (word.isEmpty()) {
      Notice.refused(getTranslation("designs.colour.incomplete"));
      return;
    }
    Colour colour = new Colour(word, patch.getValue().toLowerCase(Locale.ROOT));
    offer(colour);
    toggles.choose(colour);
    name.clear();
  }

  private static Map<String, String> usual() {
    Map<String, String> usual = new LinkedHashMap<>();
    usual.put("red", "#c0392b");
    usual.put("orange", "#d9731a");
    usual.put("yellow", "#f2c230");
    usual.put("green", "#2e7d4f");
    usual.put("blue", "#1f4e79");
    usual.put("light-blue", "#7fb2dc");
    usual.put("purple", "#6b3fa0");
    usual.put("pink", "#d9648c");
    usual.put("brown", "#7a4a21");
    usual.put("grey", "#808080");
    usual.put("black", "#1a1a1a");
    usual.put("white", "#ffffff");
    return usual;
  }
}
