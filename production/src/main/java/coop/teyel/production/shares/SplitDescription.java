package coop.teyel.production.shares;

import coop.teyel.production.facts.audit.AuditFinding.Broken;
import coop.teyel.production.facts.audit.FactDescription;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// A split is known by how many there were before it.
@Component
class SplitDescription implements FactDescription {

  @Override
  public String type() {
    return SplitId.FACT;
  }

  @Override
  public String textKey() {
    return "shares.fact";
  }

  @Override
  public String number(Broken fact) {
    return fact.written().getOrDefault("split.number", "");
  }

  @Override
  public Optional<String> address(Broken fact) {
    return Optional.of("split/" + fact.id());
  }
}
