package coop.teyel.pos.books.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import coop.teyel.pos.books.DesignNames;
import coop.teyel.pos.books.Entry;
import coop.teyel.pos.books.Posting;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.members.Members;
import coop.teyel.production.texts.Dates;

/// Entries with their lines: debit in one column, credit in the other.
final class EntryTable extends NativeTable {

  private final Members members;
  private final DesignNames names;
  private final SerializableConsumer<Entry> undo;

  EntryTable(
      Iterable<Entry> entries,
      Members members,
      DesignNames names,
      SerializableConsumer<Entry> undo) {
    this.members = members;
    this.names = names;
    this.undo = undo;
    addClassNames("table", "journal");
    NativeTableRow head = new NativeTableRow();
    for (String column : new String[] {"number", "day", "kind", "account", "debit", "credit"}) {
      head.add(new NativeTableHeaderCell(getTranslation("books.csv." + column)));
    }
    head.add(new NativeTableHeaderCell(getTranslation("books.csv.note")));
    add(head);
    entries.forEach(entry -> add(row(entry)));
  }

  private NativeTableRow row(Entry entry) {
    NativeTableRow row =
        new NativeTableRow(
            new NativeTableCell(new LtrText(Long.toString(entry.number()))),
            new NativeTableCell(new LtrText(Dates.day(entry.posting().day()))),
            new NativeTableCell(getTranslation("books.kind." + entry.posting().kind())),
            accounts(entry),
            sums(entry, 1),
            sums(entry, -1),
            note(entry));
    row.setClassName("undone", entry.counteredBy().isPresent());
    return row;
  }

  private NativeTableCell accounts(Entry entry) {
    NativeTableCell cell = new NativeTableCell();
    for (Posting.Line line : entry.posting().lines()) {
      String account = getTranslation("books.account." + line.account());
      cell.add(new Div(line.design().map(id -> account + ": " + names.of(id)).orElse(account)));
    }
    return cell;
  }

  private NativeTableCell sums(Entry entry, int side) {
    NativeTableCell cell = new NativeTableCell();
    cell.addClassName("sum");
    for (Posting.Line line : entry.posting().lines()) {
      boolean isHere = Long.signum(line.amount().minor()) == side;
      cell.add(new Div(isHere ? LtrText.of(line.amount().abs(), getLocale()) : new Span("\u00a0")));
    }
    return cell;
  }

  private NativeTableCell note(Entry entry) {
    NativeTableCell cell = new NativeTableCell();
    entry.counters().ifPresent(_ -> cell.add(sign("books.is-counter")));
    entry.counteredBy().ifPresent(_ -> cell.add(sign("books.is-undone")));
    cell.add(new Div(entry.posting().note()));
    cell.add(new Div(members.get(entry.by()).nickname()));
    if (isUndoable(entry)) {
      cell.add(new Button(getTranslation("books.undo"), new Icon("undo"), _ -> undo.accept(entry)));
    }
    return cell;
  }

  private Component sign(String key) {
    Div sign = new Div(new Icon("undo"), new Span(getTranslation(key)));
    sign.addClassName("sign");
    return sign;
  }

  private static boolean isUndoable(Entry entry) {
    return entry.posting().kind().isByHand()
        && entry.counters().isEmpty()
        && entry.counteredBy().isEmpty();
  }
}
