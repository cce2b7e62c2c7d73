package coop.teyel.pos.selling.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.fields.Icon;
import coop.teyel.production.fields.PictureTile;
import coop.teyel.production.stock.Tile;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/// What the stall has, as pictures: design, then size, then colour. A level with one choice is
/// skipped.
final class TileGrid extends Div {

  private static final long serialVersionUID = 1L;

  private final SerializableBiConsumer<CommandId, Tile> choose;
  private transient List<Tile> tiles = List.of();
  private String design = "";
  private String size = "";

  TileGrid(SerializableBiConsumer<CommandId, Tile> choose) {
    this.choose = choose;
    addClassName("grid");
  }

  /// Shows what there is, from the designs on.
  void fill(List<Tile> present) {
    tiles = present;
    design = "";
    size = "";
    refresh();
  }

  private void refresh() {
    removeAll();
    Div shown = new Div();
    shown.addClassNames("tiles", "small");
    if (design.isEmpty()) {
      firstOfEach(Tile::design, _ -> true).forEach(it -> shown.add(designTile(it)));
    } else if (size.isEmpty()) {
      firstOfEach(Tile::size, this::isOfDesign).forEach(it -> shown.add(sizeTile(it)));
    } else {
      tiles.stream().filter(this::isOfSize).forEach(it -> shown.add(colourTile(it)));
    }
    if (!design.isEmpty()) {
      add(back());
    }
    add(shown);
  }

  private PictureTile designTile(Tile first) {
    PictureTile tile = new PictureTile(first.picture(), first.designName());
    tile.number(String.valueOf(pieces(it -> it.design().equals(first.design()))));
    tile.addClickListener(_ -> {
      design = first.design();
      List<Tile> sizes = firstOfEach(Tile::size, this::isOfDesign);
      size = sizes.size() == 1 ? sizes.getFirst().size() : "";
      refresh();
    });
    return tile;
  }

  private PictureTile sizeTile(Tile first) {
    PictureTile tile = new PictureTile(first.picture(), getTranslation("selling.age"));
    tile.number(first.size());
    tile.addClickListener(_ -> {
      size = first.size();
      refresh();
    });
    return tile;
  }

  /// One tap is one piece: a second tap on the same picture carries the same command.
  private PictureTile colourTile(Tile leaf) {
    PictureTile tile = new PictureTile(leaf.picture(), leaf.colour());
    tile.number(String.valueOf(leaf.pieces()));
    tile.getStyle().set("--colour", leaf.colourHex());
    tile.addClassName("coloured");
    tile.setDisableOnClick(true);
    CommandId command = CommandId.fresh();
    tile.addClickListener(_ -> choose.accept(command, leaf));
    return tile;
  }

  private Button back() {
    return new Button(getTranslation("fields.back"), new Icon("back"), _ -> fill(tiles));
  }

  private long pieces(Predicate<Tile> which) {
    return tiles.stream().filter(which).mapToLong(Tile::pieces).sum();
  }

  private List<Tile> firstOfEach(Function<Tile, String> what, Predicate<Tile> which) {
    List<Tile> all = tiles.stream().filter(which).toList();
    return all.stream()
        .filter(tile ->
            all.stream()
                .filter(it -> what.apply(it).equals(what.apply(tile)))
                .findFirst()
                .filter(tile::equals)
                .isPresent())
        .toList();
  }

  private boolean isOfDesign(Tile tile) {
    return tile.design().equals(design);
  }

  private boolean isOfSize(Tile tile) {
    return isOfDesign(tile) && tile.size().equals(size);
  }
}
