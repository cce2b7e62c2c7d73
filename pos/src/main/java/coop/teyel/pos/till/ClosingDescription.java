package coop.teyel.pos.till;

import coop.teyel.production.facts.audit.AuditFinding.Broken;
import coop.teyel.production.facts.audit.FactDescription;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// A closing is known by its number.
@Component
class ClosingDescription implements FactDescription {

  @Override
  public String type() {
    return Closing.FACT;
  }

  @Override
  public String textKey() {
    return "till.fact";
  }

  @Override
  public String number(Broken fact) {
    return fact.id();
  }

  @Override
  public Optional<String> address(Broken fact) {
    return Optional.of("till/closed/" + fact.id());
  }
}
