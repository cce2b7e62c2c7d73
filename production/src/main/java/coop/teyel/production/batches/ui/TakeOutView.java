package coop.teyel.production.batches.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import coop.teyel.production.batches.Batches;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.batches.tickets.Tickets;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.RolesAllowed;

/// Taking pieces out of a batch, with a reason.
@Route("take-out")
@RolesAllowed(Role.IS_COORDINATOR)
final class TakeOutView extends BundleScreen {

  TakeOutView(Batches batches, Tickets tickets) {
    super("batches.take-out.title", batches, tickets);
  }

  @Override
  void open(Bundle bundle) {
    Counter pieces = new Counter("batch", "batches.work.pieces", 1, bundle.pieces());
    TextField reason = new TextField(getTranslation("batches.take-out.reason"));
    reason.setMaxLength(200);
    Div form = new Div(pieces, reason);
    form.addClassName("form");
    show(new BundleCard(bundle), form);
    actions(
        back(),
        new ActButton(
                getTranslation("batches.take-out.do"),
                command ->
                    answer(
                        batches.withdraw(command, bundle.id(), pieces.pieces(), reason.getValue())))
            .primary());
  }
}
