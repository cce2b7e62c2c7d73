package coop.teyel.pos.sales.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import coop.teyel.pos.PosBootTest;
import coop.teyel.production.BrowserTaps;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import coop.teyel.production.stock.Variant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@PosBootTest
@ViewPackages(packages = "coop.teyel")
class TileGridViewTests extends ViewTestBase {

  private final List<Variant> chosen = new ArrayList<>();
  private TileGrid grid;

  @BeforeEach
  void openAGrid() {
    grid = new TileGrid((_, tile) -> chosen.add(tile));
    UI.getCurrent().add(grid);
  }

  @Test
  void aSmallStallShowsEveryLookAtOnce() {
    grid.fill(looks(3, 2, 2));
    assertThat(words()).hasSize(12).contains("2-3 design1 · red", "4-5 design3 · blue");
    choose("4-5 design3 · blue");
    assertThat(chosen).singleElement().matches(it -> it.design().equals("3"));
  }

  @Test
  void aLargeOneAsksForTheDesignFirstAndThenShowsWhatFits() {
    grid.fill(looks(4, 2, 2));
    assertThat(words()).containsExactly("8 design1", "8 design2", "8 design3", "8 design4");
    choose("8 design2");
    assertThat(words())
        .containsExactly("2-3 red · 2", "2-3 blue · 2", "4-5 red · 2", "4-5 blue · 2");
  }

  @Test
  void aDesignOfManyLooksAsksForTheSizeToo() {
    grid.fill(looks(2, 2, 7));
    choose("28 design1");
    assertThat(words()).hasSize(2).allMatch(it -> it.startsWith("2-3") || it.startsWith("4-5"));
  }

  @Test
  void staysWithTheDesignAfterASaleAsLongAsThereIsOne() {
    grid.fill(looks(4, 2, 2));
    choose("8 design2");
    grid.refill(looks(4, 2, 1));
    assertThat(words()).containsExactly("2-3 red · 2", "4-5 red · 2");
    grid.refill(looks(1, 7, 2));
    assertThat(words()).containsExactly("28 design1");
  }

  private void choose(String words) {
    PictureTile tile =
        tiles().stream().filter(it -> label(it).equals(words)).findFirst().orElseThrow();
    if (BrowserTaps.commandOf(tile) == null) {
      test(tile).click();
    } else {
      tap(tile);
    }
  }

  private List<String> words() {
    return tiles().stream().map(TileGridViewTests::label).toList();
  }

  private List<PictureTile> tiles() {
    return find(PictureTile.class, grid).all();
  }

  private static String label(PictureTile tile) {
    return tile.getIcon()
        .getChildren()
        .map(it -> it.getElement().getTextRecursively())
        .filter(it -> !it.isEmpty())
        .reduce((number, word) -> number + " " + word)
        .orElse("");
  }

  private static List<Variant> looks(int designs, int sizes, int colours) {
    List<Variant> looks = new ArrayList<>();
    for (int design = 1; design <= designs; design++) {
      for (int size = 1; size <= sizes; size++) {
        for (int colour = 0; colour < colours; colour++) {
          looks.add(look(design, size, colour));
        }
      }
    }
    return looks;
  }

  private static Variant look(int design, int size, int colour) {
    List<String> names = List.of("red", "blue", "green", "grey", "white", "black", "pink");
    return new Variant(
        "" + design,
        "design" + design,
        "designs/dress.svg",
        2 * size + "-" + (2 * size + 1),
        names.get(colour),
        "#123456",
        2,
        Money.ofMinor(100_00, Currency.TRY));
  }
}
