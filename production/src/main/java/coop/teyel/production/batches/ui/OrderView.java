package coop.teyel.production.batches.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import coop.teyel.production.batches.Batches;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.input.BackButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.DesignId;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.RolesAllowed;

/// Ordering a batch of one design, named in the address, by a matrix of sizes and colours.
@Route("order")
@RolesAllowed(Role.IS_COORDINATOR)
final class OrderView extends Screen implements HasUrlParameter<String> {

  private final Batches batches;
  private final Designs designs;

  OrderView(Batches batches, Designs designs) {
    super("batches.order.title");
    this.batches = batches;
    this.designs = designs;
  }

  @Override
  public void setParameter(BeforeEvent entering, String id) {
    designs.all().stream()
        .filter(design -> design.id().equals(new DesignId(id)))
        .findFirst()
        .ifPresentOrElse(this::open, () -> entering.forwardTo(BatchesView.class));
  }

  private void open(Design design) {
    Matrix matrix = new Matrix(design);
    Div everywhere = new Div(matrix.more(1), matrix.more(5), matrix.none());
    everywhere.addClassName("row");
    show(new DesignCard(design), everywhere, matrix);
    actions(
        new BackButton(_ -> UI.getCurrent().navigate(BatchesView.class)),
        matrix.total(),
        new ActButton(getTranslation("batches.order.do"), command -> order(command, design, matrix))
            .icon("done")
            .primary());
  }

  private void order(CommandId command, Design design, Matrix matrix) {
    switch (batches.order(command, design.id(), matrix.plan())) {
      case Batches.OrderAnswer.Ordered(var batch) -> {
        Notice.done(getTranslation("batches.order.done", batch.number(), batch.tally().planned()));
        UI.getCurrent().navigate(BoardView.class);
      }
      case Batches.OrderAnswer.NoPieces _ ->
          Notice.refused(getTranslation("batches.order.no-pieces"));
      case Batches.OrderAnswer.TooManyPieces(int most) ->
          Notice.refused(getTranslation("batches.order.too-many", most));
      case Batches.OrderAnswer.NotInDesign _ -> {
        Notice.refused(getTranslation("batches.order.design-changed"));
        open(designs.get(design.id()));
      }
    }
  }
}
