-- A till that was opened at a stall. It is open as long as it has no closing.
create table till_session (
  id text not null primary key check (length(id) = 36),
  stall text not null references stall (id),
  opened_at integer not null check (opened_at >= 0),
  opened_by text not null references member (id),
  float_amount integer not null check (float_amount between 0 and 1000000000000),
  business_day text not null check (coalesce(date(business_day), 'none') = business_day)
) strict, without rowid;

create index till_session_of_stall on till_session (stall, opened_at);
create index till_session_of_day on till_session (business_day);

-- Why cash comes into a till or goes out of it.
create table cash_reason (
  code text not null primary key check (length(code) between 1 and 40),
  is_in integer not null check (is_in in (0, 1))
) strict, without rowid;

insert into cash_reason (code, is_in) values
  ('FLOAT', 1), ('SALE', 1), ('FROM_BOX', 1), ('GIFT', 1), ('RETURN', 0), ('TO_BOX', 0), ('PAID_COST', 0);

-- Every coming and going of cash, signed, as its node numbers them.
create table till_cash (
  node text not null references node (id),
  number integer not null check (number >= 1),
  session text not null references till_session (id),
  at integer not null check (at >= 0),
  business_day text not null check (coalesce(date(business_day), 'none') = business_day),
  reason text not null references cash_reason (code),
  amount integer not null check (amount <> 0 and amount between -1000000000000 and 1000000000000),
  reference text not null check (length(reference) <= 200),
  note text not null check (length(note) <= 200),
  by_member text not null references member (id),
  primary key (node, number)
) strict, without rowid;

create index till_cash_of_session on till_cash (session, reason, amount);

-- The end of a session. Each node counts its own 1, 2, 3 without gaps.
create table closing (
  node text not null references node (id),
  number integer not null check (number >= 1),
  session text not null unique references till_session (id),
  closed_at integer not null check (closed_at >= 0),
  closed_by text not null references member (id),
  business_day text not null check (coalesce(date(business_day), 'none') = business_day),
  expected integer not null check (expected between -1000000000000 and 1000000000000),
  counted integer not null check (counted between 0 and 1000000000000),
  primary key (node, number)
) strict, without rowid;

create index closing_of_day on closing (business_day);

-- What was counted, by note and coin; only what was there.
create table closing_count (
  node text not null,
  closing integer not null,
  value integer not null check (value > 0),
  pieces integer not null check (pieces between 1 and 99999),
  primary key (node, closing, value),
  foreign key (node, closing) references closing (node, number)
) strict, without rowid;

-- The count as it goes on, saved at every tap; forgotten at the close.
create table till_tally (
  session text not null references till_session (id),
  value integer not null check (value > 0),
  pieces integer not null check (pieces between 0 and 99999),
  primary key (session, value)
) strict, without rowid;

-- The numbers of receipts that a node gave out: 1, 2, 3 without gaps.
create table receipt_number (
  node text not null references node (id),
  number integer not null check (number >= 1),
  at integer not null check (at >= 0),
  business_day text not null check (coalesce(date(business_day), 'none') = business_day),
  primary key (node, number)
) strict, without rowid;

create trigger till_session_one_open before insert on till_session
  when exists (select 1 from till_session s where s.stall = new.stall
    and not exists (select 1 from closing c where c.session = s.id))
  begin select raise(abort, 'this till is open already'); end;
create trigger till_cash_only_open before insert on till_cash
  when exists (select 1 from closing where session = new.session)
  begin select raise(abort, 'this till is closed'); end;
create trigger till_cash_sign before insert on till_cash
  when (new.amount > 0) <> (select is_in = 1 from cash_reason where code = new.reason)
  begin select raise(abort, 'what comes in is positive, what goes out negative'); end;

create trigger till_cash_no_gaps before insert on till_cash
  when new.number <> (select coalesce(max(number), 0) + 1 from till_cash where node = new.node)
  begin select raise(abort, 'cash is numbered without gaps'); end;
create trigger closing_no_gaps before insert on closing
  when new.number <> (select coalesce(max(number), 0) + 1 from closing where node = new.node)
  begin select raise(abort, 'closings are numbered without gaps'); end;
create trigger receipt_number_no_gaps before insert on receipt_number
  when new.number <> (select coalesce(max(number), 0) + 1 from receipt_number where node = new.node)
  begin select raise(abort, 'receipts are numbered without gaps'); end;

create trigger till_session_no_update before update on till_session begin select raise(abort, 'facts are never changed'); end;
create trigger till_session_no_delete before delete on till_session begin select raise(abort, 'facts are never deleted'); end;
create trigger till_cash_no_update before update on till_cash begin select raise(abort, 'facts are never changed'); end;
create trigger till_cash_no_delete before delete on till_cash begin select raise(abort, 'facts are never deleted'); end;
create trigger closing_no_update before update on closing begin select raise(abort, 'facts are never changed'); end;
create trigger closing_no_delete before delete on closing begin select raise(abort, 'facts are never deleted'); end;
create trigger closing_count_no_update before update on closing_count begin select raise(abort, 'facts are never changed'); end;
create trigger closing_count_no_delete before delete on closing_count begin select raise(abort, 'facts are never deleted'); end;
create trigger receipt_number_no_update before update on receipt_number begin select raise(abort, 'facts are never changed'); end;
create trigger receipt_number_no_delete before delete on receipt_number begin select raise(abort, 'facts are never deleted'); end;
