package coop.teyel.production.designs.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.designs.Size;
import java.util.List;
import java.util.OptionalInt;

/// The usual sizes of children's clothes to choose from, and a row for another one.
final class SizeField extends Div {

  /// Age bands with the heights of the European size table EN 13402-3 nearest to them.
  private static final List<Size> USUAL =
      List.of(
          new Size("0-1", 74),
          new Size("1-2", 86),
          new Size("2-3", 98),
          new Size("3-4", 104),
          new Size("4-5", 110),
          new Size("5-6", 116),
          new Size("6-7", 122),
          new Size("7-8", 128),
          new Size("8-9", 134),
          new Size("9-10", 140),
          new Size("11-12", 152),
          new Size("13-14", 164));

  private final Toggles<Size> toggles = new Toggles<>();
  private final TextField label = new TextField(getTranslation("designs.size.other"));
  private final WholeNumberField height =
      new WholeNumberField(getTranslation("designs.size.height"));

  SizeField() {
    label.setMaxLength(12);
    Button plus = new Button(new Icon("plus"), _ -> addOther());
    plus.setAriaLabel(label.getLabel());
    Div other = new Div(label, height, plus);
    other.addClassName("row");
    set(List.of());
    add(toggles, other);
  }

  void set(List<Size> sizes) {
    toggles.clear();
    USUAL.stream()
        .filter(usual -> sizes.stream().noneMatch(own -> isOther(usual, own)))
        .forEach(this::offer);
    sizes.forEach(this::offer);
    sizes.forEach(toggles::choose);
  }

  List<Size> chosen() {
    return toggles.chosen();
  }

  private static boolean isOther(Size usual, Size own) {
    return usual.label().equals(own.label()) && !usual.equals(own);
  }

  private void offer(Size size) {
    toggles.offer(size, new LtrText(size.label() + " · " + size.heightCm() + " cm"));
  }

  private void addOther() {
    OptionalInt centimetres = height.number();
    String text = label.getValue().strip();
    if (text.isEmpty() || centimetres.isEmpty()) {
      Notice.refused(getTranslation("designs.size.incomplete"));
      return;
    }
    Size size = new Size(text, centimetres.getAsInt());
    offer(size);
    toggles.choose(size);
    label.clear();
  }
}
