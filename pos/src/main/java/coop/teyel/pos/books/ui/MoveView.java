package coop.teyel.pos.books.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import coop.teyel.pos.books.Costs;
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

/// Writing down that money was brought from one place to another, for example to the bank.
@Route("books/move")
@RolesAllowed(Role.IS_BOOKKEEPER)
@StyleSheet("styles/books.css")
final class MoveView extends Screen {

  private final Costs costs;
  private final Choice<PaidFrom> from;
  private final Choice<PaidFrom> to;
  private final SumForm form;

  MoveView(Costs costs, CoopSettings settings, InstantSource clock) {
    super("books.move.title");
    this.costs = costs;
    this.from = new Places(getTranslation("books.move.from")).choice();
    this.to = new Places(getTranslation("books.move.to")).choice();
    this.form = new SumForm(settings.theCoop().currency(), Days.today(settings.theCoop(), clock));
    addClassNames("books", "laptop");
    show(from, to, form);
    actions(new ActButton(getTranslation("books.move.write"), this::move).primary());
  }

  private void move(CommandId command) {
    Optional<PaidFrom> source = from.chosen();
    Optional<PaidFrom> target = to.chosen();
    if (source.isEmpty() || target.isEmpty()) {
      Notice.refused(getTranslation("books.move.same"));
    } else {
      form.money().ifPresent(money -> move(command, source.get(), target.get(), money));
    }
  }

  private void move(CommandId command, PaidFrom source, PaidFrom target, Money money) {
    if (form.tell(costs.move(command, source, target, money, form.note(), form.day()), money)) {
      from.clear();
      to.clear();
    }
  }
}
