package coop.teyel.production.batches.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.batches.PlanCell;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.input.Stepper;
import coop.teyel.production.designs.Colour;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Steppers for each size and colour of a design, one card a size.
final class Matrix extends Div {

  private static final int MOST = 10_000;

  private final Map<PlanCell, Stepper> cells = new LinkedHashMap<>();
  private final Span total = new Span();

  Matrix(Design design) {
    addClassName("matrix");
    total.addClassName("total");
    design.sizes().forEach(size -> add(row(size, design.colours())));
    count();
  }

  List<PlanCell> plan() {
    return cells.entrySet().stream()
        .map(cell ->
            new PlanCell(cell.getKey().size(), cell.getKey().colour(), cell.getValue().getValue()))
        .toList();
  }

  Span total() {
    return total;
  }

  Button more(int by) {
    return new Button(getTranslation("batches.order.more", by), _ -> add(by));
  }

  Button none() {
    return new Button(
        getTranslation("batches.order.none"),
        _ -> cells.values().forEach(cell -> cell.setValue(0)));
  }

  private void add(int by) {
    cells.values().forEach(cell -> cell.setValue(Math.min(MOST, cell.getValue() + by)));
  }

  private Div row(Size size, List<Colour> colours) {
    LtrText label = new LtrText(size.label());
    label.addClassName("name");
    Div row = new Div(label);
    row.addClassNames("card", "matrix-row");
    colours.forEach(colour -> row.add(cell(size, colour)));
    return row;
  }

  private Div cell(Size size, Colour colour) {
    Stepper stepper =
        new Stepper(0, MOST, getTranslation("controls.less"), getTranslation("controls.more"));
    stepper.addValueChangeListener(_ -> count());
    cells.put(new PlanCell(size, colour, 0), stepper);
    Div cell = new Div(new ColourWord(colour), stepper);
    cell.addClassName("matrix-cell");
    return cell;
  }

  private void count() {
    long pieces = cells.values().stream().mapToLong(Stepper::getValue).sum();
    total.setText(getTranslation("batches.order.total", pieces));
  }
}
