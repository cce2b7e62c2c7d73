package coop.teyel.production.shares.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.Role;
import coop.teyel.production.shares.DealAnswer;
import coop.teyel.production.shares.HeldSplit;
import coop.teyel.production.shares.Shares;
import jakarta.annotation.security.RolesAllowed;

/// Share Day: who is here, the phrase, and the program deals.
@Route("share-day")
@Menu(title = "shares.day.title", icon = "share", order = 22)
@RolesAllowed(Role.IS_COORDINATOR)
@StyleSheet("styles/pieces.css")
final class ShareDayView extends Screen {

  private static final int LONGEST_PHRASE = 200;

  private final Shares shares;
  private final FacePicker faces;
  private final TextField phrase = new TextField();

  ShareDayView(Shares shares, Garments garments, Members members) {
    super("shares.day.title");
    this.shares = shares;
    faces = new FacePicker(members.present());
    phrase.setLabel(getTranslation("shares.day.phrase"));
    phrase.setHelperText(getTranslation("shares.day.phrase-help"));
    phrase.setMaxLength(LONGEST_PHRASE);
    phrase.getElement().setAttribute("dir", "auto");
    show(
        waiting(garments.toShare().size()),
        new H2(getTranslation("shares.day.who-is-here")),
        faces,
        phrase);
    Button all =
        new Button(
            getTranslation("shares.day.everybody"), new Icon("members"), _ -> faces.chooseAll());
    actions(
        all, new ActButton(getTranslation("shares.day.deal"), this::deal).icon("share").primary());
  }

  private Div waiting(int pieces) {
    Span number = new LtrText(String.valueOf(pieces));
    number.addClassName("large-count");
    Div count = new Div(new Span(getTranslation("shares.day.waiting")), number);
    count.addClassName("count-line");
    return count;
  }

  private void deal(CommandId command) {
    switch (shares.deal(command, phrase.getValue(), faces.here())) {
      case DealAnswer.Dealt(HeldSplit held) ->
          UI.getCurrent().navigate(SplitView.class, held.id().value());
      case DealAnswer.NothingToShare _ -> Notice.refused(getTranslation("shares.day.nothing"));
      case DealAnswer.NoPhrase _ -> Notice.refused(getTranslation("shares.day.no-phrase"));
      case DealAnswer.PhraseTooLong(int most) ->
          Notice.refused(getTranslation("shares.day.phrase-too-long", most));
      case DealAnswer.NobodyHere _ -> Notice.refused(getTranslation("shares.day.nobody"));
      case DealAnswer.NobodyWorked _ -> Notice.refused(getTranslation("shares.day.nobody-worked"));
    }
  }
}
