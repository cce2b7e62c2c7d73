package coop.teyel.production.controls;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/// Turns the pages of a list that has its newest first; not to be seen where all is on one page.
///
/// Whoever shows the list asks for [#limit] of them behind [#skip], one more than a page has, and
/// shows what [#shown] leaves.
public final class Pager extends Div {

  private final int size;
  private final Runnable turned;
  private final Button newer = new Button(getTranslation("controls.newer"), _ -> turn(-1));
  private final Button older = new Button(getTranslation("controls.older"), _ -> turn(1));
  private int page;

  /// @param size how many a page has
  /// @param turned shows the page that was turned to
  public Pager(int size, Runnable turned) {
    this.size = size;
    this.turned = turned;
    addClassName("pages");
    add(newer, older);
  }

  /// Turns to the first page, of another list.
  public void toFirst() {
    page = 0;
  }

  /// How many are on the pages before this one.
  public int skip() {
    return page * size;
  }

  /// How many to ask for.
  public int limit() {
    return size + 1;
  }

  /// What of those is on this page.
  public <T> List<T> shown(List<T> found) {
    boolean isMore = found.size() > size;
    newer.setEnabled(page > 0);
    older.setEnabled(isMore);
    setVisible(page > 0 || isMore);
    return found.stream().limit(size).toList();
  }

  private void turn(int by) {
    page += by;
    turned.run();
  }
}
