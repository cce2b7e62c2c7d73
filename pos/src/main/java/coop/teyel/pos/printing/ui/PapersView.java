package coop.teyel.pos.printing.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import coop.teyel.pos.printing.PaperPreviews;
import coop.teyel.pos.printing.PrintQueueChanged;
import coop.teyel.pos.printing.printers.PrintJob;
import coop.teyel.production.controls.KeyedChildren;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.ScreenUpdates;
import coop.teyel.production.controls.input.BackButton;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.time.ZoneId;
import java.util.List;

/// The last papers as pictures: what was printed, or would have been.
@StyleSheet("styles/papers.css")
@Route("papers")
@RolesAllowed(Role.IS_MEMBER)
final class PapersView extends Screen {

  private final PaperPreviews papers;
  private final ZoneId zone;
  private final Paragraph nothing = new Paragraph(getTranslation("printing.no-papers"));
  private final KeyedChildren<PrintJob, Div> wall = new KeyedChildren<>();

  PapersView(PaperPreviews papers, CoopSettings settings, ScreenUpdates updates) {
    super("printing.papers");
    this.papers = papers;
    this.zone = settings.theCoop().zone();
    wall.addClassName("papers");
    updates.listen(this, PrintQueueChanged.class, this::refresh);
    show(nothing, wall);
    refresh();
    actions(new BackButton(_ -> getUI().ifPresent(ui -> ui.navigate(DevicesView.class))));
  }

  private void refresh() {
    List<PrintJob> latest = papers.latest();
    nothing.setVisible(latest.isEmpty());
    wall.show(latest, this::paper);
  }

  private Div paper(PrintJob job) {
    Image picture = new Image(picture(job), getTranslation("printing.picture", job.number()));
    picture.getElement().setAttribute("loading", "lazy");
    Div paper = new Div(new JobText(job, zone), picture);
    paper.addClassNames("card", "paper");
    return paper;
  }

  private DownloadHandler picture(PrintJob job) {
    return DownloadHandler.fromInputStream(_ ->
        papers
            .show(job.number())
            .map(shown ->
                new DownloadResponse(
                    new ByteArrayInputStream(shown.png()),
                    "paper-" + job.number() + ".png",
                    "image/png",
                    shown.png().length))
            .orElseGet(() -> DownloadResponse.error(404)));
  }
}
