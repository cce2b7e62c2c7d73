package coop.teyel.production.members.ui;

import com.vaadin.flow.component.html.Div;
import coop.teyel.production.controls.PictureTile;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The drawn faces and signs, one of which is chosen.
final class FaceChoice extends Div {

  private static final List<String> SIGNS =
      List.of(
          "sun",
          "fig",
          "bird",
          "cat",
          "tree",
          "moon",
          "boat",
          "star",
          "tulip",
          "fish",
          "house",
          "mountain");

  private final List<PictureTile> tiles = new ArrayList<>();
  private String picture = "";

  FaceChoice() {
    addClassNames("tiles", "faces-choice");
    pictures().forEach(this::offer);
    choose(pictures().getFirst(), tiles.getFirst());
  }

  String picture() {
    return picture;
  }

  private static List<String> pictures() {
    return Stream.concat(
            IntStream.rangeClosed(1, 12).mapToObj("faces/face-%02d.svg"::formatted),
            SIGNS.stream().map("faces/glyph-%s.svg"::formatted))
        .toList();
  }

  private void offer(String path) {
    PictureTile tile = new PictureTile(path, "");
    tile.setAriaLabel(getTranslation("members.picture", tiles.size() + 1));
    tile.addClickListener(_ -> choose(path, tile));
    tiles.add(tile.chosen(false));
    add(tile);
  }

  private void choose(String path, PictureTile chosen) {
    picture = path;
    tiles.forEach(tile -> tile.chosen(tile == chosen));
  }
}
