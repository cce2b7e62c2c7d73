package coop.teyel.pos.sales.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableBiConsumer;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.controls.input.BackButton;
import coop.teyel.production.controls.input.BrowserCommands;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.stock.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What the stall has, as pictures: design, then size, then colour. As soon as all that is left to
/// choose from fits on the screen it is shown at once, so that a piece is one tap at a small stall.
final class TileGrid extends Div {

  private static final int AT_ONCE = 12;

  private final SerializableBiConsumer<CommandId, Variant> choose;
  private List<Variant> tiles = List.of();
  private String design = "";
  private String size = "";

  TileGrid(SerializableBiConsumer<CommandId, Variant> choose) {
    this.choose = choose;
    addClassName("grid");
  }

  /// Shows what there is, from the designs on.
  void fill(List<Variant> present) {
    tiles = present;
    fromTheDesigns();
  }

  /// Shows what is left after a sale of a tile; stays where it is, because the next piece is often
  /// a sister of the last, as long as there is one.
  void refill(List<Variant> present) {
    tiles = present;
    if (present.stream().noneMatch(this::isOfSize)) {
      size = "";
    }
    if (present.stream().noneMatch(this::isOfDesign)) {
      design = "";
    }
    refresh();
  }

  private void fromTheDesigns() {
    design = "";
    size = "";
    refresh();
  }

  private void refresh() {
    removeAll();
    Div shown = new Div();
    shown.addClassNames("tiles", "small");
    List<Variant> below = tiles.stream().filter(this::isBelow).toList();
    if (below.size() <= AT_ONCE || !size.isEmpty()) {
      below.forEach(it -> shown.add(leafTile(it)));
    } else if (design.isEmpty()) {
      firstOfEach(Variant::design, below).forEach(it -> shown.add(designTile(it)));
    } else {
      firstOfEach(Variant::size, below).forEach(it -> shown.add(sizeTile(it)));
    }
    if (!design.isEmpty()) {
      add(back());
    }
    add(shown);
  }

  private PictureTile designTile(Variant first) {
    PictureTile tile = new PictureTile(first.picture(), first.designName());
    tile.number(String.valueOf(pieces(it -> it.design().equals(first.design()))));
    tile.addClickListener(_ -> {
      design = first.design();
      refresh();
    });
    return tile;
  }

  private PictureTile sizeTile(Variant first) {
    PictureTile tile = new PictureTile(first.picture(), getTranslation("sales.age"));
    tile.number(first.size());
    tile.addClickListener(_ -> {
      size = first.size();
      refresh();
    });
    return tile;
  }

  /// One tap is one piece: a second tap on the same picture carries the same command.
  private PictureTile leafTile(Variant leaf) {
    PictureTile tile = new PictureTile(leaf.picture(), wordOf(leaf));
    tile.number(leaf.size());
    tile.getStyle().set("--colour", leaf.colourHex());
    tile.addClassName("coloured");
    BrowserCommands.onTap(tile, command -> choose.accept(command, leaf));
    return tile;
  }

  private String wordOf(Variant leaf) {
    return design.isEmpty()
        ? leaf.designName() + " · " + leaf.colour()
        : leaf.colour() + " · " + leaf.pieces();
  }

  private Button back() {
    return new BackButton(_ -> fromTheDesigns());
  }

  private long pieces(Predicate<Variant> which) {
    return tiles.stream().filter(which).mapToLong(Variant::pieces).sum();
  }

  private static List<Variant> firstOfEach(Function<Variant, String> what, List<Variant> all) {
    return List.copyOf(
        all.stream()
            .collect(Collectors.toMap(what, tile -> tile, (first, _) -> first, LinkedHashMap::new))
            .values());
  }

  /// Whether a piece is among those that the choices so far leave.
  private boolean isBelow(Variant tile) {
    return (design.isEmpty() || isOfDesign(tile)) && (size.isEmpty() || isOfSize(tile));
  }

  private boolean isOfDesign(Variant tile) {
    return tile.design().equals(design);
  }

  private boolean isOfSize(Variant tile) {
    return isOfDesign(tile) && tile.size().equals(size);
  }
}
