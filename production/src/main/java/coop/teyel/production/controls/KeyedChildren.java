package coop.teyel.production.controls;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Parts of a screen that are looked at again whenever something happens. A part whose key is the
/// same as before stays where it is, so that a tap that is on its way to it still counts.
///
/// @param <K> all that a part shows, as a value: a part with another key is another part
/// @param <C> what shows it
public class KeyedChildren<K, C extends Component> extends Div {

  private final Map<K, C> parts = new HashMap<>();

  /// Shows a part for each key, in that order, in the place of all before.
  ///
  /// @param keys no two alike
  /// @param fresh makes a part that was not there
  public void show(List<K> keys, Function<K, C> fresh) {
    parts.keySet().retainAll(keys);
    keys.forEach(key -> parts.computeIfAbsent(key, fresh));
    remove(getChildren().filter(child -> !parts.containsValue(child)).toList());
    for (int place = 0; place < keys.size(); place++) {
      C part = part(keys.get(place));
      if (place >= getComponentCount() || !getComponentAt(place).equals(part)) {
        addComponentAtIndex(place, part);
      }
    }
  }

  /// The part of a key that is shown.
  public final C part(K key) {
    return parts.computeIfAbsent(
        key,
        missing -> {
          throw new IllegalArgumentException("not shown: " + missing);
        });
  }
}
