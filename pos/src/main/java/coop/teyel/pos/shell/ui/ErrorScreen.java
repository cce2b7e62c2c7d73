package coop.teyel.pos.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import coop.teyel.production.controls.Screen;

/// A screen for whoever did not get where she wanted: what is so, and the way home.
abstract class ErrorScreen extends Screen {

  ErrorScreen(String title) {
    super(title);
  }

  final void say(String key) {
    show(new Paragraph(getTranslation(key)));
    Button home =
        new Button(
            getTranslation("shell.home"),
            _ -> getUI().ifPresent(ui -> ui.navigate(HomeView.class)));
    home.addClassName("primary");
    actions(home);
  }
}
