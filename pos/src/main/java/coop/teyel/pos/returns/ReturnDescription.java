package coop.teyel.pos.returns;

import coop.teyel.production.facts.audit.AuditFinding.Broken;
import coop.teyel.production.facts.audit.FactDescription;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// A return is known by the number of its receipt.
@Component
class ReturnDescription implements FactDescription {

  @Override
  public String type() {
    return Return.FACT;
  }

  @Override
  public String textKey() {
    return "sales.return.fact";
  }

  @Override
  public String number(Broken fact) {
    return fact.written().getOrDefault("return.receipt_number", "");
  }

  @Override
  public Optional<String> address(Broken fact) {
    return Optional.of(number(fact)).filter(number -> !number.isEmpty()).map("receipts/"::concat);
  }
}
