package coop.teyel.production.shares.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.members.Member;
import coop.teyel.production.shares.split.AccountAfter;

/// What a split brought one member: her pieces and her account, and what can be done with them.
final class MemberShare extends Div {

  MemberShare(Member member, AccountAfter standing, Component act, Div pieces) {
    Image face = new Image(member.picture(), "");
    face.addClassName("face-small");
    Span name = new Span(member.nickname());
    name.getElement().setAttribute("dir", "auto");
    name.addClassName("share-name");
    Span count = new LtrText(String.valueOf(standing.received()));
    count.addClassName("share-count");
    Div head = new Div(face, name, count, owed(standing), act);
    head.addClassName("share-head");
    addClassNames("card", "member-share");
    add(head, pieces);
    if (standing.isFarOff()) {
      add(warning());
    }
  }

  private Span owed(AccountAfter standing) {
    Span owed =
        new Span(new Span(getTranslation("shares.owed")), new LtrText(standing.account().mixed()));
    owed.addClassName("share-owed");
    return owed;
  }

  private Div warning() {
    Div warning = new Div(new Icon("warning"), new Span(getTranslation("shares.far-off")));
    warning.addClassNames("notice", "notice-refused");
    return warning;
  }
}
