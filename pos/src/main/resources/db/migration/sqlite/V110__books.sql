-- The accounts of the books. Money is 'MONEY' where it is kept, 'INCOME' where it comes from, 'COST' where it goes, 'OWN' what the co-op brought in itself.
create table journal_account (
  code text not null primary key check (length(code) between 1 and 40),
  kind text not null check (kind in ('MONEY', 'INCOME', 'COST', 'OWN'))
) strict, without rowid;

insert into journal_account (code, kind) values
  ('CASH', 'MONEY'),
  ('CASH_BOX', 'MONEY'),
  ('CARD', 'MONEY'),
  ('BANK', 'MONEY'),
  ('SALES', 'INCOME'),
  ('ROUNDING', 'INCOME'),
  ('CASH_DIFFERENCE', 'INCOME'),
  ('OTHER_INCOME', 'INCOME'),
  ('FABRIC', 'COST'),
  ('RENT', 'COST'),
  ('ELECTRICITY', 'COST'),
  ('OTHER_COST', 'COST'),
  ('OWN_FUNDS', 'OWN');

-- What is entered.
create table entry_kind (
  code text not null primary key check (length(code) between 1 and 40)
) strict, without rowid;

insert into entry_kind (code) values
  ('SALE'), ('RETURN'), ('FLOAT'), ('CASH_IN'), ('CASH_OUT'), ('DIFFERENCE'), ('CASH_UP'), ('COST'), ('MOVED');

-- What was posted: debits positive, credits negative, in smallest units. A line of sales names the design that was sold. The kind and the day stand
-- here too, so that a month is added up from one index. The lines of an entry are written first and the entry last: see entry_balances.
create table entry_line (
  entry text not null references entry (id) deferrable initially deferred,
  position integer not null check (position between 1 and 1000),
  account text not null references journal_account (code),
  currency text not null check (length(currency) between 1 and 12),
  amount integer not null check (amount <> 0 and amount between -1000000000000 and 1000000000000),
  design text references design (id),
  kind text not null references entry_kind (code),
  business_day text not null check (coalesce(date(business_day), 'none') = business_day),
  primary key (entry, position)
) strict, without rowid;

create index entry_line_of_day on entry_line (business_day, kind, account, design, amount);

-- One row per posting. Each node counts its own 1, 2, 3 without gaps.
create table entry (
  id text not null primary key check (length(id) = 36),
  node text not null references node (id),
  number integer not null check (number >= 1),
  at integer not null check (at >= 0),
  business_day text not null check (coalesce(date(business_day), 'none') = business_day),
  kind text not null references entry_kind (code),
  reference text not null check (length(reference) <= 200),
  note text not null check (length(note) <= 200),
  by_member text not null references member (id),
  counters text references entry (id) check (counters <> id),
  unique (node, number)
) strict, without rowid;

create index entry_of_day on entry (business_day, number);
-- Not a partial index: SQLite looks here for every entry that closes lines, and would walk the whole journal without it.
create unique index entry_countered on entry (counters);

-- Closes an entry: its lines are there already, balance, and are of its kind and day.
create trigger entry_balances before insert on entry begin
  select raise(abort, 'an entry must balance')
    where (select coalesce(sum(amount), 0) from entry_line where entry = new.id) <> 0;
  select raise(abort, 'the lines of an entry are of its kind and day')
    where exists (select 1 from entry_line
      where entry = new.id and (kind <> new.kind or business_day <> new.business_day));
  select raise(abort, 'entries are numbered without gaps')
    where new.number <> (select coalesce(max(number), 0) + 1 from entry where node = new.node);
end;

create trigger entry_line_no_late before insert on entry_line
  when exists (select 1 from entry where id = new.entry)
  begin select raise(abort, 'facts are never changed'); end;

create trigger entry_no_update before update on entry begin select raise(abort, 'facts are never changed'); end;
create trigger entry_no_delete before delete on entry begin select raise(abort, 'facts are never deleted'); end;
create trigger entry_line_no_update before update on entry_line begin select raise(abort, 'facts are never changed'); end;
create trigger entry_line_no_delete before delete on entry_line begin select raise(abort, 'facts are never deleted'); end;
create trigger journal_account_no_update before update on journal_account begin select raise(abort, 'facts are never changed'); end;
create trigger journal_account_no_delete before delete on journal_account begin select raise(abort, 'facts are never deleted'); end;
