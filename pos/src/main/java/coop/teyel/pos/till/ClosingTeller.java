package coop.teyel.pos.till;

import coop.teyel.production.facts.FactTeller;
import coop.teyel.production.facts.Telling;
import coop.teyel.production.members.Founding;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.springframework.stereotype.Component;

/// Tells a closing to the chain: every row that makes it, with every coming and going of cash.
@Component
class ClosingTeller implements FactTeller {

  static final String TYPE = "closing";

  private final ClosingRows rows;
  private final Founding founding;

  ClosingTeller(ClosingRows rows, Founding founding) {
    this.rows = rows;
    this.founding = founding;
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public Optional<Telling> tell(String id) {
    return rows.telling(number(id), founding.theCoop().unit());
  }

  @Override
  public List<Telling> tellAsBefore(String id) {
    try {
      return rows
          .find(number(id), founding.theCoop().unit())
          .filter(rows::isAddedUp)
          .map(ClosingSums::telling)
          .stream()
          .toList();
    } catch (IllegalArgumentException
        | ArithmeticException
        | DateTimeException
        | DataAccessException e) {
      // rows that do not even make a closing any more are changed rows
      return List.of();
    }
  }

  @Override
  public Optional<String> newest() {
    return Optional.of(rows.last()).filter(z -> z > 0).map(z -> Long.toString(z));
  }

  /// 0, which no closing has, for what is not a number.
  private static long number(String id) {
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
