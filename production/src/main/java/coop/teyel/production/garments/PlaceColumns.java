package coop.teyel.production.garments;

import coop.teyel.production.garments.Place.InRepair;
import coop.teyel.production.garments.Place.Lost;
import coop.teyel.production.garments.Place.Stall;
import coop.teyel.production.garments.Place.WithCustomer;
import coop.teyel.production.garments.Place.WithMember;
import coop.teyel.production.garments.Place.Workshop;
import coop.teyel.production.members.MemberId;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/// A place as three columns: what kind, and which stall or member where it is one.
record PlaceColumns(Field<String> kind, Field<String> stall, Field<MemberId> member) {

  static final String LOST = "LOST";
  private static final String STALL = "STALL";
  private static final String MEMBER = "MEMBER";

  Condition is(Place place) {
    String which = stall(place);
    MemberId who = member(place);
    return kind.eq(kind(place))
        .and(which == null ? stall.isNull() : stall.eq(which))
        .and(who == null ? member.isNull() : member.eq(who));
  }

  void put(Place place, Map<Field<?>, @Nullable Object> row) {
    row.put(kind, kind(place));
    row.put(stall, stall(place));
    row.put(member, member(place));
  }

  Place read(Record row) {
    String word = row.get(kind);
    return switch (word) {
      case "WORKSHOP" -> new Workshop();
      case "CUSTOMER" -> new WithCustomer();
      case "REPAIR" -> new InRepair();
      case LOST -> new Lost();
      case STALL -> new Stall(Objects.requireNonNull(row.get(stall)));
      case MEMBER -> new WithMember(Objects.requireNonNull(row.get(member)));
      default -> throw new IllegalArgumentException("no kind of place: " + word);
    };
  }

  private static String kind(Place place) {
    return switch (place) {
      case Workshop _ -> "WORKSHOP";
      case Stall _ -> STALL;
      case WithMember _ -> MEMBER;
      case WithCustomer _ -> "CUSTOMER";
      case InRepair _ -> "REPAIR";
      case Lost _ -> LOST;
    };
  }

  private static @Nullable String stall(Place place) {
    return place instanceof Stall(String id) ? id : null;
  }

  private static @Nullable MemberId member(Place place) {
    return place instanceof WithMember(MemberId who) ? who : null;
  }
}
