package coop.teyel.pos;

import coop.teyel.production.WorkshopInvariants;
import coop.teyel.production.facts.Invariant;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// An outside reader of the database file, with SQL of its own: what must be true of it at any
/// time, the workshop's tables included.
public record DatabaseInvariants(Path file) {

  private static final String DOCUMENTS =
      "(select id, receipt_number, stall, 'sale' as kind from sale"
          + " union all select id, receipt_number, stall, 'return' from return)";

  private static final String PAYMENTS =
      "(select sale as document, tender, tendered, given_back from sale_payment"
          + " union all select return, tender, 0, given_back from return_payment)";

  private static final List<Invariant> SALES =
      List.of(
          new Invariant(
              "a sale without lines",
              "select id from sale where id not in (select sale from sale_line)"),
          new Invariant(
              "a sale without payment",
              "select id from sale where total <> 0 and id not in (select sale from sale_payment)"),
          new Invariant(
              "a sale whose lines do not make its total",
              """
              select id from sale s where total <>
                (select coalesce(sum(price - discount), 0) from sale_line where sale = s.id) + rounding
              """),
          new Invariant(
              "a sale whose payments do not make its total",
              """
              select id from sale s where total <>
                (select coalesce(sum(tendered - given_back), 0) from sale_payment where sale = s.id)
              """),
          new Invariant(
              "a discount that its lines do not share out",
              """
              select id from sale s where discount <>
                (select sum(discount) from sale_line where sale = s.id)
              """),
          new Invariant(
              "a rounding of more than half the smallest coin",
              "select id from sale where abs(rounding) > 2"),
          new Invariant(
              "a rounding of what was paid without cash",
              """
              select id from sale s where rounding <> 0 and total - rounding =
                (select coalesce(sum(tendered - given_back), 0) from sale_payment
                  where sale = s.id and tender <> 'CASH')
              """),
          new Invariant(
              "a part that the card terminal took and that is not in the sale",
              """
              select s.id from sale s join basket b on b.id = s.basket where b.by_card >
                (select coalesce(sum(tendered), 0) from sale_payment
                  where sale = s.id and tender = 'CARD')
              """),
          new Invariant(
              "a payment of less than nothing",
              "select sale from sale_payment group by sale having sum(tendered) < 0"));

  private static final List<Invariant> RETURNS =
      List.of(
          new Invariant(
              "a return whose lines do not make its total",
              """
              select id from return r where total <>
                (select coalesce(sum(net), 0) from return_line where return = r.id) + rounding
              """),
          new Invariant(
              "a return whose payments do not make its total",
              """
              select id from return r where total <>
                (select coalesce(sum(given_back), 0) from return_payment where return = r.id)
              """),
          new Invariant(
              "a return of more than was paid",
              """
              select l.sale from return_line l
                join sale_line s on s.sale = l.sale and s.position = l.position
              where l.net > s.price - s.discount
              """),
          new Invariant(
              "a garment that was sold twice without a return between",
              """
              select garment from sale_line group by garment having count(*) -
                (select count(*) from return_line r
                  join sale_line s on s.sale = r.sale and s.position = r.position
                  where s.garment = sale_line.garment) not in (0, 1)
              """),
          new Invariant(
              "a sold garment that is still for sale",
              """
              select l.garment from sale_line l
                join garment_now g on g.garment = l.garment and g.owner_kind = 'FOR_SALE'
              where not exists
                (select 1 from return_line r where r.sale = l.sale and r.position = l.position)
              """));

  private static final List<Invariant> BASKETS =
      List.of(
          new Invariant(
              "a garment in two baskets",
              """
              select garment from basket_line where state = 'HELD' group by garment having count(*) > 1
              """),
          new Invariant(
              "a garment that a closed basket holds",
              """
              select l.garment from basket_line l join basket b on b.id = l.basket
              where l.state = 'HELD' and b.state not in ('OPEN', 'PARKED')
              """),
          new Invariant(
              "a sold garment in a basket",
              """
              select l.garment from basket_line l join garment_now g on g.garment = l.garment
              where state = 'HELD' and owner_kind = 'CUSTOMER'
              """));

  private static final List<Invariant> DOCUMENTS_AND_PAPERS =
      List.of(
          new Invariant(
              "a sale or return outside the chain",
              """
              select d.id from %s d where not exists
                (select 1 from event_subject s
                  join event e on e.node = s.node and e.epoch = s.epoch and e.seq = s.seq
                  where s.id = d.id)
              """
                  .formatted(DOCUMENTS)),
          new Invariant(
              "a gap in the receipt numbers",
              """
              select receipt_number from
                (select receipt_number, row_number() over (order by receipt_number) as position
                from %s)
              where receipt_number <> position
              """
                  .formatted(DOCUMENTS)),
          new Invariant(
              "a sale or return without exactly one first paper",
              """
              select d.id from %s d where 1 <>
                (select count(*) from print_job where reference = d.kind || ':' || d.id and copy = 0)
              """
                  .formatted(DOCUMENTS)));

  private static final List<Invariant> BOOKS_AND_TILL =
      List.of(
          new Invariant(
              "a sale that is not in the books",
              "select id from sale where total <> 0 and id not in (select reference from entry)"),
          new Invariant(
              "an entry that does not balance",
              "select entry from entry_line group by entry having sum(amount) <> 0"),
          new Invariant(
              "a line of no entry, or of another kind or day",
              """
              select l.entry from entry_line l left join entry e on e.id = l.entry
              where e.id is null or e.kind <> l.kind or e.business_day <> l.business_day
              """),
          new Invariant(
              "a gap in the numbers of entries",
              """
              select number from
                (select number, row_number() over (order by number) as position from entry)
              where number <> position
              """),
          new Invariant(
              "cash of a stall's receipts that is not in its till",
              """
              select stall from %s d group by stall having
                (select coalesce(sum(tendered - given_back), 0) from %s
                  join %s own on own.id = document
                  where tender = 'CASH' and own.stall = d.stall)
                <>
                (select coalesce(sum(amount), 0) from till_cash join till_session on till_session.id = session
                  where till_session.stall = d.stall and reason in ('SALE', 'RETURN'))
              """
                  .formatted(DOCUMENTS, PAYMENTS, DOCUMENTS)),
          new Invariant(
              "a closing that does not expect what was in the till",
              """
              select number from closing c where expected <>
                (select coalesce(sum(amount), 0) from till_cash where session = c.session)
              """),
          new Invariant(
              "a closing whose coins do not make what was counted",
              """
              select number from closing c where counted <>
                (select coalesce(sum(value * pieces), 0) from closing_count where node = c.node and closing = c.number)
              """));

  /// All of them, the workshop's first.
  public static final List<Invariant> ALL =
      Stream.of(
              WorkshopInvariants.ALL, SALES, RETURNS, BASKETS, DOCUMENTS_AND_PAPERS, BOOKS_AND_TILL)
          .flatMap(List::stream)
          .toList();

  /// Which of them do not hold in a database; empty when all is well.
  public static List<String> violations(Connection database) throws SQLException {
    return Invariant.violations(ALL, database);
  }

  /// Which of them do not hold in the file; empty when all is well.
  public List<String> problems() {
    try (Connection connection = open()) {
      return violations(connection);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /// The first column of a query, sorted.
  public Set<String> strings(String query) {
    try (Connection connection = open()) {
      return Invariant.strings(connection, query);
    } catch (SQLException e) {
      throw new IllegalStateException(query, e);
    }
  }

  private Connection open() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + file);
  }
}
