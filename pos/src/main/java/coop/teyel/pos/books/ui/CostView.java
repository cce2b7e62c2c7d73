package coop.teyel.pos.books.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import coop.teyel.pos.books.Costs;
import coop.teyel.pos.books.Costs.CostKind;
import coop.teyel.pos.books.Costs.PaidFrom;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Role;
import coop.teyel.production.money.Money;
import jakarta.annotation.security.RolesAllowed;
import java.time.InstantSource;
import java.util.Optional;

/// Entering a cost: what for, paid from where, how much, when.
@Route("books/cost")
@Menu(title = "books.cost.title", icon = "costs", order = 63)
@RolesAllowed(Role.IS_BOOKKEEPER)
@StyleSheet("styles/books.css")
final class CostView extends Screen {

  private final Costs costs;
  private final Choice<CostKind> kind;
  private final Choice<PaidFrom> from;
  private final SumForm form;

  CostView(Costs costs, CoopSettings settings, InstantSource clock) {
    super("books.cost.title");
    this.costs = costs;
    this.kind = kinds();
    this.from = new Places(getTranslation("books.cost.from")).choice();
    this.form = new SumForm(settings.theCoop().currency(), Days.today(settings.theCoop(), clock));
    addClassNames("books", "laptop");
    show(kind, form, from);
    actions(new ActButton(getTranslation("books.cost.enter"), this::enter).primary());
  }

  private Choice<CostKind> kinds() {
    Choice<CostKind> choice = new Choice<>(getTranslation("books.cost.what"));
    for (CostKind some : CostKind.values()) {
      String icon =
          switch (some) {
            case FABRIC -> "cut";
            case RENT -> "stall";
            case ELECTRICITY -> "warning";
            case OTHER -> "costs";
          };
      choice.with(some, icon, getTranslation("books.account." + some.account()));
    }
    return choice;
  }

  private void enter(CommandId command) {
    Optional<CostKind> what = kind.chosen();
    Optional<PaidFrom> where = from.chosen();
    if (what.isEmpty()) {
      Notice.refused(getTranslation("books.cost.choose-what"));
    } else if (where.isEmpty()) {
      Notice.refused(getTranslation("books.cost.choose-from"));
    } else {
      form.money().ifPresent(money -> enter(command, what.get(), where.get(), money));
    }
  }

  private void enter(CommandId command, CostKind what, PaidFrom where, Money money) {
    if (form.tell(costs.enter(command, what, money, where, form.note(), form.day()), money)) {
      kind.clear();
      from.clear();
    }
  }
}
