package coop.teyel.production;

import coop.teyel.production.facts.Invariant;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/// What must be true of the workshop's tables at any time.
public final class WorkshopInvariants {

  public static final List<Invariant> ALL =
      List.of(
          new Invariant(
              "a file that is damaged",
              "select integrity_check from pragma_integrity_check where integrity_check <> 'ok'"),
          new Invariant(
              "a row that refers to none",
              "select \"table\" || ' ' || coalesce(rowid, '') from pragma_foreign_key_check"),
          new Invariant(
              "an event that does not follow the one before it",
              """
              select seq from
                (select seq, prev_hash,
                  lag(hash) over chain as before, row_number() over chain as position
                from event window chain as (partition by node, epoch order by seq))
              where seq <> position or prev_hash <> before
              """),
          new Invariant(
              "pieces of a batch that are nowhere",
              """
              select b.number from batch b where
                (select sum(pieces) from batch_plan where batch = b.id) <>
                (select coalesce(sum(pieces), 0) from bundle where batch = b.id) +
                (select coalesce(sum(case when to_outside <> 'PLAN' then pieces else 0 end), 0)
                    - coalesce(sum(case when from_outside <> 'PLAN' then pieces else 0 end), 0)
                  from bundle_move m join batch_act a on a.id = m.act where a.batch = b.id)
              """),
          new Invariant(
              "a bundle that does not hold what was moved to it",
              """
              select id from bundle b where pieces <>
                (select coalesce(sum(pieces), 0) from bundle_move where to_bundle = b.id) -
                (select coalesce(sum(pieces), 0) from bundle_move where from_bundle = b.id)
              """),
          new Invariant(
              "a garment that is not where its last movement left it",
              """
              select g.number from garment g
                left join garment_now n on n.garment = g.number
                left join movement m on m.garment = n.garment and m.number = n.movement
              where m.garment is null or m.to_owner_kind <> n.owner_kind or m.to_owner_member is not n.owner_member
                or m.to_place_kind <> n.place_kind or m.to_place_stall is not n.place_stall
                or m.to_place_member is not n.place_member
                or m.number <> (select max(number) from movement where garment = g.number)
              """),
          new Invariant(
              "a movement that does not begin where the one before it ended",
              """
              select garment from
                (select garment, number, row_number() over story as position,
                  concat_ws(' ', from_owner_kind, from_owner_member, from_place_kind, from_place_stall,
                    from_place_member) as start,
                  lag(concat_ws(' ', to_owner_kind, to_owner_member, to_place_kind, to_place_stall,
                    to_place_member)) over story as before
                from movement window story as (partition by garment order by number))
              where number <> position or number > 1 and start is not before
              """),
          new Invariant(
              "a garment that moved between its sale and its return",
              """
              select garment from
                (select garment, reason, lag(reason) over (partition by garment order by number) as before
                from movement)
              where (coalesce(before, '') in ('SOLD', 'SOLD_BY_LOOK')) <> (reason = 'RETURNED')
              """));

  private WorkshopInvariants() {}

  /// Which of them do not hold; empty when all is well.
  public static List<String> violations(Connection database) throws SQLException {
    return Invariant.violations(ALL, database);
  }
}
