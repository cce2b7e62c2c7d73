package coop.teyel.pos.till;

import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CanonicalForm;
import coop.teyel.production.facts.ChainedFacts;
import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import org.jooq.exception.DataAccessException;
import org.springframework.stereotype.Component;

/// Tells a closing to the chain: every row that makes it, with every coming and going of cash.
@Component
class ClosingCanonicalForm implements ChainedFacts {

  static final String TYPE = "closing";

  private final ClosingRows rows;
  private final CoopSettings settings;

  ClosingCanonicalForm(ClosingRows rows, CoopSettings settings) {
    this.rows = rows;
    this.settings = settings;
  }

  @Override
  public String type() {
    return TYPE;
  }

  @Override
  public Optional<CanonicalForm> tell(String id) {
    return rows.telling(number(id), settings.theCoop().currency());
  }

  @Override
  public List<CanonicalForm> tellAsBefore(String id) {
    try {
      return rows
          .find(number(id), settings.theCoop().currency())
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
