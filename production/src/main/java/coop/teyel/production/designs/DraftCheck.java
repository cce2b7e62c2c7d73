package coop.teyel.production.designs;

import coop.teyel.production.money.Money;
import coop.teyel.production.texts.DisplayName;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What is wrong with a draft, looked at without the database; the first fault is told.
final class DraftCheck {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_LABEL = 12;
  private static final int LONGEST_COLOUR = 30;
  private static final int MOST_CHOICES = 20;
  private static final int MOST_MINUTES = 600;
  private static final long DEAREST = 1_000_000;
  private static final Pattern HEX = Pattern.compile("#[0-9a-f]{6}");

  private DraftCheck() {}

  static @Nullable DesignAnswer faultOf(DesignDraft draft) {
    if (!DisplayName.isName(draft.name(), LONGEST_NAME)) {
      return new DesignAnswer.BadName();
    }
    if (!areDifferent(draft.sizes(), Size::label)
        || !draft.sizes().stream().allMatch(DraftCheck::isSize)) {
      return new DesignAnswer.BadSizes();
    }
    if (!areDifferent(draft.colours(), Colour::name)
        || !draft.colours().stream().allMatch(DraftCheck::isColour)) {
      return new DesignAnswer.BadColours();
    }
    if (!areMinutes(draft.minutes())) {
      return new DesignAnswer.BadMinutes(MOST_MINUTES);
    }
    return isPrice(draft.listPrice()) ? null : new DesignAnswer.BadPrice();
  }

  private static boolean isSize(Size size) {
    return DisplayName.isName(size.label(), LONGEST_LABEL)
        && size.heightCm() >= 30
        && size.heightCm() <= 230;
  }

  private static boolean isColour(Colour colour) {
    return DisplayName.isName(colour.name(), LONGEST_COLOUR) && HEX.matcher(colour.hex()).matches();
  }

  private static <C> boolean areDifferent(List<C> choices, Function<C, String> word) {
    return !choices.isEmpty()
        && choices.size() <= MOST_CHOICES
        && choices.stream().map(word).distinct().count() == choices.size();
  }

  private static boolean areMinutes(Map<Stage, Integer> minutes) {
    return minutes.size() == Stage.values().length
        && minutes.values().stream().allMatch(value -> value >= 0 && value <= MOST_MINUTES);
  }

  private static boolean isPrice(Money price) {
    return price.isPositive() && price.minor() <= DEAREST * price.currency().scale();
  }
}
