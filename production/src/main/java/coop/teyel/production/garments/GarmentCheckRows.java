package coop.teyel.production.garments;

import coop.teyel.production.facts.audit.IntegrityCheck;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Checks that the present owner and place of each garment are those of its last movement.
@Component
class GarmentCheckRows implements IntegrityCheck {

  private static final String WRONG =
      "select g.number from garment g "
          + "left join garment_now n on n.garment = g.number "
          + "left join movement m on m.garment = n.garment and m.number = n.movement "
          + "where m.garment is null or m.to_owner_kind <> n.owner_kind or m.to_owner_member is not n.owner_member "
          + "or m.to_place_kind <> n.place_kind or m.to_place_stall is not n.place_stall or m.to_place_member is not n.place_member "
          + "or m.number <> (select max(number) from movement where garment = g.number) limit 1";

  @Override
  public String name() {
    return "stock equals movements";
  }

  @Override
  public Optional<String> fault(Connection snapshot) throws SQLException {
    return IntegrityCheck.first(snapshot, WRONG);
  }
}
