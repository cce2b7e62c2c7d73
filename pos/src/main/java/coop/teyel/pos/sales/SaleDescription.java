package coop.teyel.pos.sales;

import coop.teyel.production.facts.audit.AuditFinding.Broken;
import coop.teyel.production.facts.audit.FactDescription;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// A sale is known by the number of its receipt.
@Component
class SaleDescription implements FactDescription {

  @Override
  public String type() {
    return Sale.FACT;
  }

  @Override
  public String textKey() {
    return "sales.fact";
  }

  @Override
  public String number(Broken fact) {
    return fact.written().getOrDefault("sale.receipt_number", "");
  }

  @Override
  public Optional<String> address(Broken fact) {
    return Optional.of(number(fact)).filter(number -> !number.isEmpty()).map("receipts/"::concat);
  }
}
