package coop.teyel.production.labels.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.input.BackButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.labels.Labels;
import coop.teyel.production.labels.PriceTags;
import coop.teyel.production.labels.ReprintAnswer;
import coop.teyel.production.members.Role;
import coop.teyel.production.scans.CameraScan;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.scans.ScanCatcher;
import jakarta.annotation.security.RolesAllowed;

/// Prints a label that was damaged or got lost once more, as a copy, or a price tag for it.
@Route("labels-again")
@RolesAllowed(Role.IS_MEMBER)
final class LabelAgainView extends Screen {

  private static final int LONGEST = 200;

  private final Labels labels;
  private final PriceTags tags;
  private final TextField number = new TextField();

  LabelAgainView(Labels labels, PriceTags tags) {
    super("labels.again.title");
    this.labels = labels;
    this.tags = tags;
    number.setLabel(getTranslation("labels.again.number"));
    number.setMaxLength(LONGEST);
    number.getElement().setAttribute("inputmode", "numeric");
    LtrText.typed(number);
    Div form =
        new Div(
            new Paragraph(getTranslation("labels.again.help")),
            number,
            new CameraScan(this::scanned));
    form.addClassName("form");
    show(form, new ScanCatcher(this::scanned));
    Button back = new BackButton(_ -> UI.getCurrent().navigate(LabelsView.class));
    actions(
        back,
        new ActButton(getTranslation("labels.tags.one"), this::printTag).icon("cash"),
        new ActButton(getTranslation("labels.again.print"), this::print).icon("printer").primary());
  }

  private void scanned(Scan scan) {
    number.setValue(scan.text());
  }

  private void print(CommandId command) {
    switch (labels.reprint(command, Scan.read(number.getValue()))) {
      case ReprintAnswer.Reprinted(Garment garment) -> {
        Notice.done(getTranslation("labels.again.printed", garment.number()));
        number.clear();
      }
      case ReprintAnswer.Unknown _ -> Notice.refused(getTranslation("labels.again.unknown"));
    }
  }

  private void printTag(CommandId command) {
    switch (tags.print(command, Scan.read(number.getValue()))) {
      case PriceTags.Answer.Printed(int count) -> {
        Notice.done(getTranslation("labels.tags.printed", count));
        number.clear();
      }
      case PriceTags.Answer.Unknown _ -> Notice.refused(getTranslation("labels.again.unknown"));
    }
  }
}
