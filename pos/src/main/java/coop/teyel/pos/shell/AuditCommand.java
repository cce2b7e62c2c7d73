package coop.teyel.pos.shell;

import coop.teyel.production.facts.audit.AuditFinding;
import coop.teyel.production.facts.audit.ChainAudit;
import coop.teyel.production.facts.audit.IntegrityCheck;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/// Audits the database without a browser: `java -jar teyel.jar --teyel.audit`. Teyel must not run
/// on the same folder at that time.
public final class AuditCommand {

  private static final String OPTION = "--teyel.audit";
  private static final Logger LOG = LoggerFactory.getLogger(AuditCommand.class);

  private AuditCommand() {}

  /// Whether the arguments ask for it.
  public static boolean isAskedFor(String... arguments) {
    return List.of(arguments).contains(OPTION);
  }

  /// Audits everything from the first event on.
  ///
  /// @return the exit code: 0 where everything is as it was written, else 1
  public static int run(String... arguments) {
    try (ConfigurableApplicationContext context =
        new SpringApplicationBuilder(OnlyFacts.class).web(WebApplicationType.NONE).run(arguments)) {
      return tell(context.getBean(ChainAudit.class).full());
    }
  }

  private static int tell(AuditFinding finding) {
    return switch (finding) {
      case AuditFinding.Intact(long events, String head) -> {
        LOG.info("Intact: {} events, the last hash is {}.", events, head);
        yield 0;
      }
      case AuditFinding.Broken broken -> {
        LOG.error(
            "Broken: {} {} (event {}): {}.",
            broken.type(),
            broken.id(),
            broken.seq(),
            broken.reason());
        broken
            .differences()
            .forEach(it ->
                LOG.error("{}: {} was {}, is {}", it.row(), it.field(), it.written(), it.found()));
        yield 1;
      }
      case AuditFinding.WrongSum(String check, String detail) -> {
        LOG.error("Wrong sum: {}: {}.", check, detail);
        yield 1;
      }
    };
  }

  /// The storage, the chain and the checks, and nothing else of the program.
  @ComponentScan("coop.teyel.production.facts")
  @ComponentScan(
      basePackages = "coop.teyel",
      useDefaultFilters = false,
      includeFilters =
          @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = IntegrityCheck.class))
  @Import(ShiftableClock.class)
  static class OnlyFacts {}
}
