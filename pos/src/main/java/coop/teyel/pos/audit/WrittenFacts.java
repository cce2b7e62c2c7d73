package coop.teyel.pos.audit;

import coop.teyel.production.facts.audit.AuditFinding.Broken;
import coop.teyel.production.facts.audit.FactDescription;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Calls what an audit found by the name that the feature which wrote it has for it, and by its key
/// where no feature has one.
@Component
class WrittenFacts {

  private final Map<String, FactDescription> descriptions;

  WrittenFacts(List<FactDescription> descriptions) {
    this.descriptions =
        descriptions.stream().collect(Collectors.toMap(FactDescription::type, Function.identity()));
  }

  WrittenFact of(Broken broken) {
    FactDescription description = descriptions.get(broken.type());
    return description == null
        ? new WrittenFact("audit.changed.fact", broken.id(), Optional.empty(), Optional.empty())
        : new WrittenFact(
            description.textKey(),
            description.number(broken),
            day(broken),
            description.address(broken));
  }

  /// A row that is known to people says its business day, in a column of one name in all tables.
  private static Optional<LocalDate> day(Broken broken) {
    try {
      return Optional.ofNullable(broken.written().get(broken.type() + ".business_day"))
          .map(LocalDate::parse);
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
