package coop.teyel.pos.shell;

import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.Role;
import coop.teyel.production.members.acting.RunAs;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/// One line on the console: where to point the browser, and who can sign in.
@Component
class StartupHint {

  private static final Logger LOG = LoggerFactory.getLogger(StartupHint.class);

  private final CoopSettings settings;
  private final Members members;
  private final Environment environment;

  StartupHint(CoopSettings settings, Members members, Environment environment) {
    this.settings = settings;
    this.members = members;
    this.environment = environment;
  }

  @EventListener(ApplicationReadyEvent.class)
  void say() {
    String port =
        environment.getProperty(
            "local.server.port", environment.getProperty("server.port", "8080"));
    LOG.info("Teyel is ready: open http://localhost:{} in a browser. {}", port, whoCanSignIn());
  }

  private String whoCanSignIn() {
    if (RunAs.asNobody(settings::coop).isEmpty()) {
      return "The place is empty: set up your co-op there, or look around in the demo.";
    }
    return "Can sign in: "
        + RunAs.asNobody(members::present).stream()
            .map(StartupHint::named)
            .collect(Collectors.joining(", "))
        + ".";
  }

  private static String named(Member member) {
    return member.may(Role.COORDINATOR) ? member.nickname() + " (coordinator)" : member.nickname();
  }
}
