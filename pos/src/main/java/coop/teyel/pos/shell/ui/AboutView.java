package coop.teyel.pos.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import coop.teyel.production.controls.Screen;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.stream.Stream;

/// The version, whose work is in the program, and on which terms.
@Route("about")
@StyleSheet("styles/about.css")
@PermitAll
final class AboutView extends Screen {

  AboutView() {
    super("shell.about.title");
    addClassName("about");
    Libraries libraries = new Libraries();
    show(
        Stream.of(
                Stream.of(teyel(libraries), new LibraryDetails(libraries.teyel())),
                Stream.of(new Paragraph(getTranslation("shell.about.made-of"))),
                section("shell.about.server", libraries.server()),
                section("shell.about.browser", libraries.browser()),
                section("shell.about.others", libraries.others()),
                Stream.of(new Paragraph(getTranslation("shell.about.drawings")), bill()))
            .flatMap(part -> part)
            .toArray(Component[]::new));
  }

  @Override
  public boolean mayBeLeft() {
    return true;
  }

  private Component teyel(Libraries libraries) {
    Div words =
        new Div(
            new H2(getTranslation("shell.about.version", libraries.version())),
            new Paragraph(getTranslation("shell.about.free")));
    Div teyel = new Div(new Image("logo.svg", ""), words);
    teyel.addClassName("about-teyel");
    return teyel;
  }

  private Stream<Component> section(String title, List<Library> libraries) {
    return libraries.isEmpty()
        ? Stream.of()
        : Stream.concat(
            Stream.of(new H2(getTranslation(title, libraries.size()))),
            libraries.stream().map(LibraryDetails::new));
  }

  private Component bill() {
    Anchor bill =
        new Anchor(
            DownloadHandler.forClassResource(AboutView.class, "/" + Libraries.BILL),
            getTranslation("shell.about.bill"));
    bill.addClassName("download");
    return bill;
  }
}
