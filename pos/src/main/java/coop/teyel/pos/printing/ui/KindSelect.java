package coop.teyel.pos.printing.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.hardware.profiles.Profiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The choice of a printer's kind, and below it the files of this place that cannot be used.
final class KindSelect extends Div {

  private static final String LEFT_TO_RIGHT = "\u2066";
  private static final String END = "\u2069";

  private final Profiles kinds;
  private final Select<Profile> select = new Select<>();

  KindSelect(Profiles kinds) {
    this.kinds = kinds;
    addClassName("kinds");
    select.setLabel(getTranslation("printing.profile"));
    select.setItemLabelGenerator(KindSelect::title);
    add(select);
    kinds.wrong().forEach(wrong -> add(words(wrong)));
  }

  /// Chooses the kind of that name; none when there is no such kind any more.
  void choose(String name) {
    List<Profile> choice = new ArrayList<>(kinds.all());
    Optional<Profile> now = kinds.find(name);
    now.filter(kind -> !choice.contains(kind)).ifPresent(choice::addFirst);
    select.setItems(choice);
    now.ifPresentOrElse(select::setValue, select::clear);
  }

  /// The name of the chosen kind, empty for none.
  String name() {
    return select.getOptionalValue().map(Profile::name).orElse("");
  }

  private Paragraph words(Profiles.Wrong wrong) {
    Paragraph words =
        new Paragraph(
            getTranslation(
                "printing.wrong." + wrong.reason(),
                wrong.file(),
                String.join(", ", wrong.properties())));
    words.addClassName("wrong-profile");
    return words;
  }

  /// The kind's title, and behind it the letter tables that somebody chose.
  private static String title(Profile kind) {
    int chosen = kind.name().indexOf(' ');
    String tables = chosen < 0 ? "" : " ·" + kind.name().substring(chosen);
    return LEFT_TO_RIGHT + kind.title() + tables + END;
  }
}
