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
                left join movement m on m.garment = n.garment and m.nth = n.nth
              where m.garment is null or m.to_owner <> n.owner or m.to_place <> n.place
                or m.nth <> (select max(nth) from movement where garment = g.number)
              """),
          new Invariant(
              "a movement that does not begin where the one before it ended",
              """
              select garment from
                (select garment, nth, from_owner, from_place, row_number() over story as position,
                  lag(to_owner) over story as owner, lag(to_place) over story as place
                from movement window story as (partition by garment order by nth))
              where nth <> position
                or nth > 1 and (from_owner is not owner or from_place is not place)
              """),
          new Invariant(
              "a garment that moved between its sale and its return",
              """
              select garment from
                (select garment, reason, lag(reason) over (partition by garment order by nth) as before
                from movement)
              where (coalesce(before, '') in ('SOLD', 'SOLD_BY_LOOK')) <> (reason = 'RETURNED')
              """));

  private WorkshopInvariants() {}

  /// Which of them do not hold; empty when all is well.
  public static List<String> violations(Connection database) throws SQLException {
    return Invariant.violations(ALL, database);
  }
}
