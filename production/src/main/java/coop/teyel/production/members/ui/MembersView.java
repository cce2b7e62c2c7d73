package coop.teyel.production.members.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberAnswer;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.RolesAllowed;

/// Everybody in the co-op, and adding somebody.
@Route("members")
@Menu(title = "members.menu", icon = "members", order = 90)
@RolesAllowed(Role.IS_COORDINATOR)
final class MembersView extends Screen {

  private final Members members;
  private final MemberForm form = new MemberForm(true);

  MembersView(Members members) {
    super("members.menu");
    this.members = members;
    refresh();
    actions(new ActButton(getTranslation("members.add"), this::add).primary());
  }

  private void refresh() {
    Div faces = new Div();
    faces.addClassNames("tiles", "small");
    for (Member member : members.present()) {
      PictureTile face = new PictureTile(member.picture(), member.nickname());
      face.addClickListener(
          _ -> getUI().ifPresent(ui -> ui.navigate(MemberView.class, member.id().value())));
      faces.add(face);
    }
    show(faces, form);
  }

  private void add(CommandId command) {
    switch (members.add(command, form.wish())) {
      case MemberAnswer.Welcome(Member member) -> {
        Notice.done(getTranslation("members.added", member.nickname()));
        form.empty();
        refresh();
      }
      case MemberAnswer.BadNickname _ -> Notice.refused(getTranslation("members.bad-nickname"));
      case MemberAnswer.NicknameTaken _ -> Notice.refused(getTranslation("members.nickname-taken"));
      case MemberAnswer.BadPin _ -> Notice.refused(getTranslation("members.bad-pin"));
    }
  }
}
