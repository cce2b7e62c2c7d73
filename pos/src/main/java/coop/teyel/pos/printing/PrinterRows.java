package coop.teyel.pos.printing;

import static coop.teyel.pos.db.Tables.PRINTER;

import coop.teyel.hardware.connections.Address;
import coop.teyel.pos.printing.printers.Printer;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.springframework.stereotype.Repository;

@Repository
class PrinterRows {

  private final DSLContext sql;

  PrinterRows(DSLContext sql) {
    this.sql = sql;
  }

  List<Printer> all() {
    return sql.selectFrom(PRINTER).orderBy(PRINTER.ID.desc()).fetch(PrinterRows::printer);
  }

  Printer get(Printer.Use use) {
    return sql.selectFrom(PRINTER).where(PRINTER.ID.eq(use)).fetchSingle(PrinterRows::printer);
  }

  void keep(Printer printer) {
    sql.update(PRINTER)
        .set(PRINTER.ADDRESS, printer.address().toString())
        .set(PRINTER.PROFILE, printer.profile())
        .where(PRINTER.ID.eq(printer.use()))
        .execute();
  }

  private static Printer printer(Record row) {
    return new Printer(
        row.get(PRINTER.ID),
        Address.parse(row.get(PRINTER.ADDRESS)).orElseThrow(),
        row.get(PRINTER.PROFILE));
  }
}
