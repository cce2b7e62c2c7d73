package coop.teyel.production.controls;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import coop.teyel.hardware.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeyedChildrenTests {

  private final KeyedChildren<String, Span> parts = new KeyedChildren<>();

  @Test
  void keepsAPartAsLongAsItShowsTheSame() {
    parts.show(List.of("a", "b"), Span::new);
    Component b = parts.getComponentAt(1);
    parts.show(List.of("c", "b"), Span::new);
    assertThat(parts.getComponentAt(1)).isSameAs(b);
    assertThat(words()).containsExactly("c", "b");
  }

  @Test
  void takesAwayWhatElseWasAdded() {
    parts.show(List.of(), Span::new);
    parts.add(new Span("nothing here yet"));
    parts.show(List.of("a"), Span::new);
    assertThat(words()).containsExactly("a");
  }

  @Test
  void showsAnyOrderAfterAnyOther() {
    Random random = Seeds.seeded("showsAnyOrderAfterAnyOther");
    List<String> keys = new ArrayList<>(List.of("a", "b", "c", "d", "e", "f"));
    for (int round = 0; round < 200; round++) {
      Collections.shuffle(keys, random);
      List<String> some = List.copyOf(keys.subList(0, random.nextInt(keys.size() + 1)));
      parts.show(some, Span::new);
      assertThat(words()).isEqualTo(some);
    }
  }

  private List<String> words() {
    return parts.getChildren().map(child -> ((Span) child).getText()).toList();
  }
}
