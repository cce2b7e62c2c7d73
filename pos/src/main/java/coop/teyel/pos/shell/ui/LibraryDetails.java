package coop.teyel.pos.shell.ui;

import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.controls.LtrText;

/// A library's name, version and licence; a tap shows its texts, which are sent only then.
final class LibraryDetails extends NativeDetails {

  LibraryDetails(Library library) {
    Span name = new LtrText(library.name());
    name.addClassName("about-name");
    setSummary(name, new LtrText(library.version()), new LtrText(library.licence()));
    addClassName("about-library");
    addToggleListener(toggled -> {
      if (toggled.isOpened()) {
        Pre text = new Pre(library.text());
        text.getElement().setAttribute("dir", "ltr").setAttribute("lang", "en");
        setContent(text);
      }
    });
  }
}
