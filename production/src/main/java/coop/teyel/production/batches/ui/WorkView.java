package coop.teyel.production.batches.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import coop.teyel.production.batches.Batches;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.batches.bundles.Station;
import coop.teyel.production.batches.tickets.Tickets;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.Role;
import coop.teyel.production.members.SignedIn;
import jakarta.annotation.security.RolesAllowed;

/// Logging work on a bundle: all of it with one tap, or a part of it.
@Route("work")
@RolesAllowed(Role.IS_MEMBER)
final class WorkView extends BundleScreen {

  private final Members members;
  private boolean isBegun;

  WorkView(Batches batches, Tickets tickets, Members members) {
    super("batches.work.title", batches, tickets);
    this.members = members;
  }

  @Override
  public boolean mayBeLeft() {
    return !isBegun;
  }

  @Override
  void open(Bundle bundle) {
    MinutesRow minutes = new MinutesRow();
    minutes.set(agreed(bundle, bundle.pieces()));
    Counter pieces = new Counter("batch", "batches.work.pieces", 1, bundle.pieces());
    pieces
        .at(bundle.pieces())
        .whenChanged(() -> {
          isBegun = true;
          minutes.set(agreed(bundle, pieces.pieces()));
        });
    pieces.beside(all(bundle, pieces));
    minutes.setVisible(bundle.station() != Station.REPAIR);
    Div counters = new Div(pieces, minutes);
    counters.addClassName("counters");
    show(new BundleCard(bundle), counters);
    ActButton done =
        new ActButton(
                getTranslation("batches.work.done"),
                command -> log(command, bundle, pieces.pieces(), minutes.minutes()))
            .icon("done")
            .primary();
    if (members.get(SignedIn.member()).may(Role.COORDINATOR)) {
      actions(back(), ticket(bundle), takeOut(bundle), done);
    } else {
      actions(back(), ticket(bundle), done);
    }
  }

  private void log(CommandId command, Bundle bundle, int pieces, int minutes) {
    answer(
        bundle.station() == Station.REPAIR
            ? batches.repaired(command, bundle.id(), pieces)
            : batches.logWork(command, bundle.id(), pieces, minutes));
  }

  private Button all(Bundle bundle, Counter pieces) {
    return new Button(
        getTranslation("batches.work.all", bundle.pieces()), _ -> pieces.at(bundle.pieces()));
  }

  private Button takeOut(Bundle bundle) {
    return new Button(
        getTranslation("batches.take-out.title"),
        _ -> UI.getCurrent().navigate(TakeOutView.class, bundle.id().value()));
  }

  private static int agreed(Bundle bundle, int pieces) {
    return bundle.station().stage().map(stage -> bundle.design().minutes(stage, pieces)).orElse(0);
  }
}
