package coop.teyel.production.designs.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.OptionalParameter;
import com.vaadin.flow.router.Route;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.input.BackButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.DesignAnswer;
import coop.teyel.production.designs.DesignDraft;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.designs.Photos;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Making a design, or changing the one that the address names.
@Route("design")
@RolesAllowed(Role.IS_COORDINATOR)
final class DesignView extends Screen implements HasUrlParameter<String> {

  private final Designs designs;
  private final DesignForm form;
  private @Nullable Design changed;

  DesignView(Designs designs, Photos photos, CoopSettings settings) {
    super("designs.one");
    this.designs = designs;
    this.form = new DesignForm(photos, settings.theCoop().currency());
    show(form);
    actions(
        new BackButton(_ -> UI.getCurrent().navigate(DesignsView.class)),
        new ActButton(getTranslation("designs.save"), this::save).icon("done").primary());
  }

  @Override
  public void setParameter(BeforeEvent entering, @OptionalParameter @Nullable String id) {
    if (id == null) {
      return;
    }
    designs.all().stream()
        .filter(design -> design.id().value().equals(id))
        .findFirst()
        .ifPresentOrElse(this::open, () -> entering.forwardTo(DesignsView.class));
  }

  private void open(Design design) {
    changed = design;
    form.fill(design);
  }

  private void save(CommandId command) {
    Optional<DesignDraft> draft = form.draft();
    draft.ifPresent(filled -> tell(save(command, filled)));
  }

  private DesignAnswer save(CommandId command, DesignDraft draft) {
    Design before = changed;
    return before == null
        ? designs.make(command, draft)
        : designs.change(command, before.id(), draft);
  }

  private void tell(DesignAnswer answer) {
    switch (answer) {
      case DesignAnswer.Made(Design design) -> {
        Notice.done(getTranslation("designs.saved", design.name()));
        UI.getCurrent().navigate(DesignsView.class);
      }
      case DesignAnswer.BadName _ -> Notice.refused(getTranslation("designs.refused.name"));
      case DesignAnswer.NameTaken _ -> Notice.refused(getTranslation("designs.refused.taken"));
      case DesignAnswer.NoPicture _ -> Notice.refused(getTranslation("designs.refused.picture"));
      case DesignAnswer.BadSizes _ -> Notice.refused(getTranslation("designs.refused.sizes"));
      case DesignAnswer.BadColours _ -> Notice.refused(getTranslation("designs.refused.colours"));
      case DesignAnswer.BadMinutes(int most) ->
          Notice.refused(getTranslation("designs.refused.minutes", most));
      case DesignAnswer.BadPrice _ -> Notice.refused(getTranslation("designs.refused.price"));
    }
  }
}
