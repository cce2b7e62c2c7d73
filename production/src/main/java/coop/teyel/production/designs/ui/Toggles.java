package coop.teyel.production.designs.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Things to choose any number of.
final class Toggles<T> extends Div {

  private final Map<T, Button> offered = new LinkedHashMap<>();
  private final Set<T> chosen = new LinkedHashSet<>();

  Toggles() {
    addClassName("row");
  }

  /// Offers one more, unless it is there already.
  void offer(T thing, Component shown) {
    if (offered.containsKey(thing)) {
      return;
    }
    Button button = new Button(shown, _ -> toggle(thing));
    button.addClassName("choice");
    offered.put(thing, button);
    add(button);
    mark(thing);
  }

  void choose(T thing) {
    chosen.add(thing);
    mark(thing);
  }

  void clear() {
    offered.clear();
    chosen.clear();
    removeAll();
  }

  /// What is chosen, in the order in which it is offered.
  List<T> chosen() {
    List<T> list = new ArrayList<>(offered.keySet());
    list.retainAll(chosen);
    return list;
  }

  private void toggle(T thing) {
    if (!chosen.add(thing)) {
      chosen.remove(thing);
    }
    mark(thing);
  }

  private void mark(T thing) {
    Button button = offered.get(thing);
    if (button != null) {
      button.setClassName("chosen", chosen.contains(thing));
      button.getElement().setAttribute("aria-pressed", String.valueOf(chosen.contains(thing)));
    }
  }
}
