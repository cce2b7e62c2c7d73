package coop.teyel.pos.sales;

import coop.teyel.production.facts.audit.IntegrityCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Checks that the lines of a sale and its payments add up to its total.
@Component
class SaleCheckRows implements IntegrityCheck {

  private static final String WRONG =
      "select s.receipt_number from sale s where s.total <> "
          + "s.rounding + (select coalesce(sum(price - discount), 0) from sale_line where sale = s.id) "
          + "or s.total <> (select coalesce(sum(tendered - given_back), 0) from sale_payment where sale = s.id) limit 1";

  @Override
  public String name() {
    return "sales add up";
  }

  @Override
  public Optional<String> fault(Connection snapshot) throws SQLException {
    return IntegrityCheck.first(snapshot, WRONG);
  }
}
