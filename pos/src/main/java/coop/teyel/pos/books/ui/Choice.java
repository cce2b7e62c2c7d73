package coop.teyel.pos.books.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import coop.teyel.production.controls.PictureTile;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A question with a few tiles for answers.
///
/// @param <T> what is chosen; an enum constant
final class Choice<T extends Enum<T>> extends Div {

  private final Map<T, PictureTile> tiles = new LinkedHashMap<>();
  private final Div row = new Div();
  private @Nullable T chosen;

  Choice(String question) {
    row.addClassNames("tiles", "small");
    add(new H2(question), row);
  }

  Choice<T> with(T answer, String icon, String word) {
    PictureTile tile = PictureTile.withIcon(icon, word);
    tile.addClickListener(_ -> choose(answer));
    tiles.put(answer, tile);
    row.add(tile);
    return this;
  }

  Optional<T> chosen() {
    return Optional.ofNullable(chosen);
  }

  void clear() {
    chosen = null;
    tiles.values().forEach(tile -> tile.chosen(false));
  }

  private void choose(T answer) {
    chosen = answer;
    tiles.forEach((other, tile) -> tile.chosen(other == answer));
  }
}
