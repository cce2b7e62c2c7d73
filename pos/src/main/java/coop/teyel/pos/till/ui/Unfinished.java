package coop.teyel.pos.till.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import coop.teyel.pos.till.ClosingObjection;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberId;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What must be finished before the till is closed: whose it is, how much, and one act that puts
/// all of it aside.
final class Unfinished extends Div {

  Unfinished(
      List<ClosingObjection.Objection> objections,
      Function<MemberId, Member> members,
      SerializableConsumer<CommandId> putAside) {
    addClassNames("card", "unfinished");
    getElement().setAttribute("role", "alert");
    objections.forEach(one -> add(row(one, members.apply(one.whose()))));
    objections.stream()
        .map(ClosingObjection.Objection::cureKey)
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(key -> add(new ActButton(getTranslation(key), putAside).icon("park")));
  }

  private Component row(ClosingObjection.Objection objection, Member whose) {
    Image face = new Image(whose.picture(), "");
    face.addClassName("unfinished-face");
    String text = getTranslation(objection.textKey(), whose.nickname(), objection.pieces());
    Div row = new Div(face, new Span(text));
    row.addClassName("unfinished-row");
    return row;
  }
}
