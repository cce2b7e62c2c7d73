-- A paid ticket. total = sum of its lines' nets + rounding = sum of its payments.
create table sale (
  id text not null primary key check (length(id) = 36),
  receipt_node text not null,
  receipt_number integer not null,
  basket text not null unique references basket (id),
  stall text not null references stall (id),
  till_session text not null references till_session (id),
  seller text not null references member (id),
  at integer not null,
  business_day text not null check (coalesce(date(business_day), 'none') = business_day),
  currency text not null check (length(currency) between 1 and 12),
  discount integer not null check (discount between 0 and 1000000000000),
  discount_reason text references discount_reason (code),
  rounding integer not null,
  total integer not null check (total between 0 and 1000000000000),
  unique (receipt_number, receipt_node),
  foreign key (receipt_node, receipt_number) references receipt_number (node, number),
  check ((discount = 0) = (discount_reason is null))
) strict, without rowid;

create index sale_of_day on sale (business_day);

-- Not scanned: chosen by its picture, so the count-back looks twice; elsewhere: was not leased to this stall.
create table sale_line (
  sale text not null references sale (id),
  position integer not null check (position >= 1),
  garment text not null references garment (number),
  words text not null,
  design text not null references design (id),
  design_name text not null,
  size text not null,
  colour text not null,
  is_second integer not null check (is_second in (0, 1)),
  price integer not null check (price between 0 and 1000000000000),
  discount integer not null check (discount between 0 and price),
  is_scanned integer not null check (is_scanned in (0, 1)),
  is_elsewhere integer not null check (is_elsewhere in (0, 1)),
  primary key (sale, position)
) strict, without rowid;

create index sale_line_garment on sale_line (garment);

-- What was handed over and given back for a sale.
create table sale_payment (
  sale text not null references sale (id),
  position integer not null check (position >= 1),
  tender text not null references tender (code),
  currency text not null check (length(currency) between 1 and 12),
  tendered integer not null check (tendered between 0 and 1000000000000),
  given_back integer not null check (given_back between 0 and 1000000000000),
  primary key (sale, position)
) strict, without rowid;

create trigger sale_no_update before update on sale begin select raise(abort, 'facts are never changed'); end;
create trigger sale_no_delete before delete on sale begin select raise(abort, 'facts are never deleted'); end;
create trigger sale_line_no_update before update on sale_line begin select raise(abort, 'facts are never changed'); end;
create trigger sale_line_no_delete before delete on sale_line begin select raise(abort, 'facts are never deleted'); end;
create trigger sale_payment_no_update before update on sale_payment begin select raise(abort, 'facts are never changed'); end;
create trigger sale_payment_no_delete before delete on sale_payment begin select raise(abort, 'facts are never deleted'); end;
