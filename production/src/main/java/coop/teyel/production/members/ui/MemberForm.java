package coop.teyel.production.members.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.members.NewMember;
import coop.teyel.production.members.Role;
import coop.teyel.production.texts.Language;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/// Nickname, picture, language, PIN and, where asked for, roles of somebody new.
public final class MemberForm extends Div {

  private final TextField nickname = new TextField(getTranslation("members.nickname"));
  private final PinField pin =
      new PinField(getTranslation("members.pin"), getTranslation("members.pin-help"));
  private final LanguageSelect language = new LanguageSelect(Language.of(getLocale()));
  private final FaceChoice face = new FaceChoice();
  private final Set<Role> roles = EnumSet.noneOf(Role.class);
  private final Map<Role, PictureTile> roleTiles = new EnumMap<>(Role.class);

  /// An empty form; `asksRoles` is false for the first member, who has them all.
  public MemberForm(boolean asksRoles) {
    addClassName("form");
    nickname.setMaxLength(40);
    add(nickname, pin, language, face);
    if (asksRoles) {
      add(roleTiles());
    }
  }

  /// What was filled in, unchecked.
  public NewMember wish() {
    return new NewMember(
        nickname.getValue(),
        face.picture(),
        language.getValue(),
        Set.copyOf(roles),
        pin.getValue());
  }

  /// Clears the form for the next member.
  public void empty() {
    nickname.clear();
    pin.clear();
    roles.clear();
    roleTiles.values().forEach(tile -> tile.chosen(false));
  }

  private Div roleTiles() {
    Div tiles = new Div();
    tiles.addClassNames("tiles", "small");
    tiles.add(
        role(Role.SELLER, "stall"),
        role(Role.BOOKKEEPER, "books"),
        role(Role.COORDINATOR, "settings"));
    return tiles;
  }

  private PictureTile role(Role role, String icon) {
    PictureTile tile = PictureTile.withIcon(icon, getTranslation("members.role." + role.name()));
    tile.addClickListener(_ -> {
      boolean isChosen = roles.add(role) || !roles.remove(role);
      tile.chosen(isChosen);
    });
    roleTiles.put(role, tile.chosen(false));
    return tile;
  }
}
