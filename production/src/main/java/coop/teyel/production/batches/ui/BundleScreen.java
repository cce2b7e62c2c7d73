package coop.teyel.production.batches.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import coop.teyel.production.batches.Batches;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.batches.bundles.BundleId;
import coop.teyel.production.batches.bundles.MoveAnswer;
import coop.teyel.production.batches.tickets.TicketAnswer;
import coop.teyel.production.batches.tickets.Tickets;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.input.BackButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.facts.CommandId;
import java.util.Optional;

/// A screen about one bundle, named in its address; without pieces it shows the board instead.
abstract class BundleScreen extends Screen implements HasUrlParameter<String> {

  final Batches batches;
  private final Tickets tickets;

  BundleScreen(String titleKey, Batches batches, Tickets tickets) {
    super(titleKey);
    this.batches = batches;
    this.tickets = tickets;
  }

  @Override
  public final void setParameter(BeforeEvent entering, String id) {
    Optional<Bundle> bundle = batches.find(new BundleId(id)).filter(found -> found.pieces() > 0);
    bundle.ifPresentOrElse(this::open, () -> entering.forwardTo(BoardView.class));
  }

  /// Shows the bundle, which has pieces.
  abstract void open(Bundle bundle);

  /// After an act: back to the board with an undo, or the reason why not.
  final void answer(MoveAnswer answer) {
    if (answer instanceof MoveAnswer.Moved moved) {
      Undo.offer(batches, moved);
      UI.getCurrent().navigate(BoardView.class);
    } else {
      MoveRefusal.tell(this, answer);
    }
  }

  final Button back() {
    return new BackButton(_ -> UI.getCurrent().navigate(BoardView.class));
  }

  /// Prints what lies in the box with the bundle.
  final ActButton ticket(Bundle bundle) {
    return new ActButton(getTranslation("batches.ticket.print"), command -> print(command, bundle))
        .icon("printer");
  }

  private void print(CommandId command, Bundle bundle) {
    switch (tickets.print(command, bundle.id())) {
      case TicketAnswer.Printed _ ->
          Notice.done(getTranslation("batches.ticket.printed", bundle.number()));
      case TicketAnswer.NothingHere _ -> Notice.refused(getTranslation("batches.refused.not-here"));
    }
  }
}
