package coop.teyel.pos.books.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import coop.teyel.pos.books.AsWritten;
import coop.teyel.pos.books.Finding;
import coop.teyel.pos.books.Looked;
import coop.teyel.production.fields.Dates;
import coop.teyel.production.fields.Happenings;
import coop.teyel.production.fields.Icon;
import coop.teyel.production.fields.Ltr;
import coop.teyel.production.fields.Screen;
import coop.teyel.production.fields.Verdict;
import coop.teyel.production.members.Founding;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/// Is everything as it was written? One tap looks at all facts and says so, or names the one that
/// was changed. It can be left while it looks.
@Route("books/as-written")
@RolesAllowed(Role.IS_BOOKKEEPER)
@StyleSheet("styles/books.css")
final class AsWrittenView extends Screen {

  private static final long serialVersionUID = 1L;
  private static final int SHORT_HASH = 12;

  private final transient AsWritten asWritten;
  private final transient ZoneId zone;

  AsWrittenView(AsWritten asWritten, Founding founding, Happenings happenings) {
    super("books.as-written.title");
    this.asWritten = asWritten;
    this.zone = founding.theCoop().zone();
    addClassNames("books", "laptop");
    happenings.listen(this, Looked.class, this::refresh);
    refresh();
  }

  private void refresh() {
    Finding finding = asWritten.finding();
    show(
        switch (finding) {
          case Finding.NotLooked _ -> new Paragraph(getTranslation("books.as-written.explained"));
          case Finding.Looking looking -> progress(looking);
          case Finding.AllAsWritten all -> all(all);
          case Finding.Changed changed -> new ChangedFact(changed, zone);
          case Finding.BrokenOff _ ->
              new Verdict(false, getTranslation("books.as-written.broken-off"));
        });
    Button look =
        new Button(getTranslation("books.as-written.look"), new Icon("check"), _ -> look());
    look.addClassName("primary");
    look.setEnabled(!(finding instanceof Finding.Looking));
    actions(look);
  }

  private void look() {
    asWritten.look();
    refresh();
  }

  private Component progress(Finding.Looking looking) {
    ProgressBar bar = new ProgressBar(0, Math.max(1, looking.all()), looking.done());
    Div progress =
        new Div(
            new Paragraph(
                getTranslation("books.as-written.looking", looking.done(), looking.all())),
            bar,
            new Paragraph(getTranslation("books.as-written.leave")));
    progress.addClassName("card");
    return progress;
  }

  private Component all(Finding.AllAsWritten all) {
    Div when =
        new Div(
            new Span(getTranslation("books.as-written.when") + " "),
            new Ltr(Dates.moment(all.at().atZone(zone))));
    Div mark =
        new Div(
            new Span(getTranslation("books.as-written.mark") + " "),
            new Ltr(all.head().substring(0, SHORT_HASH)));
    Div everything =
        new Div(new Verdict(true, getTranslation("books.as-written.all", all.facts())), when, mark);
    everything.addClassName("as-written");
    return everything;
  }
}
