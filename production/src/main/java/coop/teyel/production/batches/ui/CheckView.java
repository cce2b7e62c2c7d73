package coop.teyel.production.batches.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Route;
import coop.teyel.production.batches.Batches;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.batches.bundles.CheckResult;
import coop.teyel.production.batches.bundles.CheckResult.Fault;
import coop.teyel.production.batches.tickets.Tickets;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/// The check of one bundle: how many were looked at, and how many of them are seconds, need mending
/// or are rags. The rest is good, so good pieces need no tap.
@Route("check")
@RolesAllowed(Role.IS_MEMBER)
final class CheckView extends BundleScreen {

  private final Span good = new LtrText("");
  private final FaultChoice fault = new FaultChoice();
  private final H2 why = new H2(getTranslation("batches.check.why"));
  private int whole = 1;
  private Counter looked = counter("check", "looked", 1);
  private Counter second = counter("warning", "second", 0);
  private Counter repair = counter("repair", "repair", 0);
  private Counter rag = counter("rag", "rag", 0);

  CheckView(Batches batches, Tickets tickets) {
    super("batches.check.title", batches, tickets);
    good.addClassName("stepper-value");
  }

  /// Not with a count that somebody has begun: she looks at pieces, not at the tablet.
  @Override
  public boolean mayBeLeft() {
    return faulty() == 0 && looked.pieces() == whole;
  }

  @Override
  void open(Bundle bundle) {
    whole = bundle.pieces();
    looked = counter("check", "looked", whole).at(whole);
    second = counter("warning", "second", bundle.pieces());
    repair = counter("repair", "repair", bundle.pieces());
    rag = counter("rag", "rag", bundle.pieces());
    Div counters = new Div(looked, goodCard(), second, repair, rag);
    counters.addClassName("counters");
    show(new BundleCard(bundle), counters, why, fault);
    recount();
    actions(
        back(),
        ticket(bundle),
        new ActButton(getTranslation("batches.check.done"), command -> check(command, bundle))
            .icon("done")
            .primary());
  }

  private void check(CommandId command, Bundle bundle) {
    Optional<Fault> reason = faulty() > 0 ? fault.chosen() : Optional.empty();
    answer(
        batches.check(
            command,
            bundle.id(),
            new CheckResult(
                looked.pieces() - faulty(),
                second.pieces(),
                repair.pieces(),
                rag.pieces(),
                reason)));
  }

  /// Keeps the parts within the whole, whichever of them was tapped.
  private void recount() {
    int rest = looked.pieces() - faulty();
    if (rest < 0) {
      // what has a fault was looked at; this counts again
      looked.at(faulty());
      return;
    }
    second.setMost(second.pieces() + rest);
    repair.setMost(repair.pieces() + rest);
    rag.setMost(rag.pieces() + rest);
    good.setText(String.valueOf(rest));
    why.setVisible(faulty() > 0);
    fault.setVisible(faulty() > 0);
  }

  private int faulty() {
    return second.pieces() + repair.pieces() + rag.pieces();
  }

  private Div goodCard() {
    Div card = new Div(new Span(getTranslation("batches.check.good")), good);
    card.addClassNames("card", "counter");
    return card;
  }

  private Counter counter(String icon, String word, int most) {
    int least = word.equals("looked") ? 1 : 0;
    return new Counter(icon, "batches.check." + word, least, most).whenChanged(this::recount);
  }
}
