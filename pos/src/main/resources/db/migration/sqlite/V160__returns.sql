-- Why a garment comes back.
create table return_reason (
  code text not null primary key check (length(code) between 1 and 40)
) strict, without rowid;

insert into return_reason (code) values ('TOO_SMALL'), ('TOO_LARGE'), ('FAULTY'), ('CHANGED_MIND'), ('MISTAKE');

-- What came back: a document of its own that points at the sale.
create table return (
  id text not null primary key check (length(id) = 36),
  receipt_node text not null,
  receipt_number integer not null,
  sale text not null references sale (id),
  stall text not null references stall (id),
  till_session text not null references till_session (id),
  seller text not null references member (id),
  at integer not null,
  business_day text not null check (coalesce(date(business_day), 'none') = business_day),
  currency text not null check (length(currency) between 1 and 12),
  reason text not null references return_reason (code),
  rounding integer not null check (rounding <= 0),
  total integer not null check (total between 0 and 1000000000000),
  unique (receipt_number, receipt_node),
  foreign key (receipt_node, receipt_number) references receipt_number (node, number)
) strict, without rowid;

create index return_of_sale on return (sale);
create index return_of_day on return (business_day);

-- A line comes back once: the key is the line of the sale.
create table return_line (
  sale text not null,
  position integer not null,
  return text not null references return (id),
  net integer not null check (net between 0 and 1000000000000),
  primary key (sale, position),
  foreign key (sale, position) references sale_line (sale, position)
) strict, without rowid;

create index return_line_of_return on return_line (return);

-- What was handed out for a return.
create table return_payment (
  return text not null references return (id),
  position integer not null check (position >= 1),
  tender text not null references tender (code),
  currency text not null check (length(currency) between 1 and 12),
  given_back integer not null check (given_back between 0 and 1000000000000),
  primary key (return, position)
) strict, without rowid;

create trigger return_no_update before update on return begin select raise(abort, 'facts are never changed'); end;
create trigger return_no_delete before delete on return begin select raise(abort, 'facts are never deleted'); end;
create trigger return_line_no_update before update on return_line begin select raise(abort, 'facts are never changed'); end;
create trigger return_line_no_delete before delete on return_line begin select raise(abort, 'facts are never deleted'); end;
create trigger return_payment_no_update before update on return_payment begin select raise(abort, 'facts are never changed'); end;
create trigger return_payment_no_delete before delete on return_payment begin select raise(abort, 'facts are never deleted'); end;
