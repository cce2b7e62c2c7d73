package coop.teyel.production.members.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import coop.teyel.production.controls.HomeNavigation;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.SignedIn;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;

/// Lets a member in, under a new session id, and out again.
public final class SessionLogin {

  private SessionLogin() {}

  /// Signs `member` in on this screen and leads her home.
  public static void enter(Member member, HomeNavigation navigation) {
    VaadinServletRequest request = VaadinServletRequest.getCurrent();
    SecurityContext context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(SignedIn.as(member));
    SecurityContextHolder.setContext(context);
    request.getHttpServletRequest().changeSessionId();
    new HttpSessionSecurityContextRepository()
        .saveContext(
            context,
            request.getHttpServletRequest(),
            VaadinServletResponse.getCurrent().getHttpServletResponse());
    navigation.homeAnew();
  }

  /// Signs whoever is here out and shows the wall of faces.
  ///
  /// @param told what stands over the faces then, in the words of whoever leaves; empty for nothing
  public static void leave(String told) {
    UI ui = UI.getCurrent();
    SignOutMessage.say(ui, told);
    MembersNavigation.wallAnew(ui);
    SecurityContextHolder.clearContext();
    ui.getSession().getSession().invalidate();
  }
}
