package coop.teyel.pos.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.Route;
import coop.teyel.pos.audit.AuditProgressed;
import coop.teyel.pos.audit.AuditResult;
import coop.teyel.pos.audit.IntegrityAudit;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.ScreenUpdates;
import coop.teyel.production.controls.messages.Verdict;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.members.Role;
import coop.teyel.production.texts.Dates;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;

/// Is everything as it was written? One tap looks at all facts and says so, or names the one that
/// was changed. It can be left while it looks.
@Route("books/as-written")
@RolesAllowed(Role.IS_BOOKKEEPER)
@StyleSheet("styles/books.css")
public final class IntegrityAuditView extends Screen {

  private static final int SHORT_HASH = 12;

  private final IntegrityAudit asWritten;
  private final ZoneId zone;

  IntegrityAuditView(IntegrityAudit asWritten, CoopSettings settings, ScreenUpdates updates) {
    super("audit.title");
    this.asWritten = asWritten;
    this.zone = settings.theCoop().zone();
    addClassNames("books", "laptop");
    updates.listen(this, AuditProgressed.class, this::refresh);
    refresh();
  }

  private void refresh() {
    AuditResult finding = asWritten.finding();
    show(
        switch (finding) {
          case AuditResult.NotLooked _ -> new Paragraph(getTranslation("audit.explained"));
          case AuditResult.Looking looking -> progress(looking);
          case AuditResult.AllAsWritten all -> all(all);
          case AuditResult.Changed changed -> new ChangedFact(changed, zone);
          case AuditResult.WrongSum _ -> new Verdict(false, getTranslation("audit.wrong-sum"));
          case AuditResult.BrokenOff _ -> new Verdict(false, getTranslation("audit.broken-off"));
        });
    Button look = new Button(getTranslation("audit.look"), new Icon("check"), _ -> look());
    look.addClassName("primary");
    look.setEnabled(!(finding instanceof AuditResult.Looking));
    actions(look);
  }

  private void look() {
    asWritten.look();
    refresh();
  }

  private Component progress(AuditResult.Looking looking) {
    ProgressBar bar = new ProgressBar(0, Math.max(1, looking.all()), looking.done());
    Div progress =
        new Div(
            new Paragraph(getTranslation("audit.looking", looking.done(), looking.all())),
            bar,
            new Paragraph(getTranslation("audit.leave")));
    progress.addClassName("card");
    return progress;
  }

  private Component all(AuditResult.AllAsWritten all) {
    Div when =
        new Div(
            new Span(getTranslation("audit.when") + " "),
            new LtrText(Dates.moment(all.at().atZone(zone))));
    Div mark =
        new Div(
            new Span(getTranslation("audit.mark") + " "),
            new LtrText(all.head().substring(0, SHORT_HASH)));
    Div everything =
        new Div(new Verdict(true, getTranslation("audit.all", all.facts())), when, mark);
    everything.addClassName("as-written");
    return everything;
  }
}
