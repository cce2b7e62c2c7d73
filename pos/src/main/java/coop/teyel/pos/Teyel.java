package coop.teyel.pos;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import coop.teyel.pos.shell.AuditCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/// Starts Teyel. Screens are looked for in the packages `ui` alone, which makes a start shorter.
@SpringBootApplication(scanBasePackages = "coop.teyel")
@Modulithic(additionalPackages = "coop.teyel.production")
@EnableVaadin("coop.teyel.*.*.ui")
public class Teyel {

  /// Starts the program; the arguments are Spring properties, for example `--server.port=8081`.
  /// With `--teyel.audit` it audits the database instead, and exits with 0 or 1.
  public static void main(String[] args) {
    if (AuditCommand.isAskedFor(args)) {
      System.exit(AuditCommand.run(args));
    }
    SpringApplication.run(Teyel.class, args);
  }
}
