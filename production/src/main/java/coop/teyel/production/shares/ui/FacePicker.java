package coop.teyel.production.shares.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.html.Div;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberId;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Who is here: faces to tap, each chosen or not.
final class FacePicker extends Div {

  private final Map<String, PictureTile> tiles = new LinkedHashMap<>();
  private final Set<String> here = new HashSet<>();

  FacePicker(List<Member> members) {
    addClassNames("tiles", "small", "faces");
    for (Member member : members) {
      String id = member.id().value();
      PictureTile tile = new PictureTile(member.picture(), member.nickname()).chosen(false);
      tile.addClickListener(_ -> set(id, !here.contains(id)));
      tiles.put(id, tile);
      add(tile);
    }
  }

  void chooseAll() {
    tiles.keySet().forEach(id -> set(id, true));
  }

  Set<MemberId> here() {
    Set<MemberId> ids = new HashSet<>();
    here.forEach(id -> ids.add(new MemberId(id)));
    return ids;
  }

  private void set(String id, boolean isHere) {
    if (isHere) {
      here.add(id);
    } else {
      here.remove(id);
    }
    requireNonNull(tiles.get(id)).chosen(isHere);
  }
}
