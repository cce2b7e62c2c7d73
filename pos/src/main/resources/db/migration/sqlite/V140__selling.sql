-- What lies on the table before it is paid: saved at every tap. Not a fact yet, so it changes.
create table basket (
  id text not null primary key check (length(id) = 36),
  stall text not null,
  seller text not null references member (id),
  opened integer not null,
  state text not null check (state in ('OPEN', 'PARKED', 'PAID', 'LEFT')),
  discount integer not null default 0 check (discount between 0 and 1000000000000),
  discount_reason text check (discount_reason in ('SECOND', 'STAIN', 'MANY', 'LAST_HOUR', 'NEIGHBOUR')),
  check ((discount = 0) = (discount_reason is null))
) strict;

create unique index basket_of_seller on basket (stall, seller) where state = 'OPEN';
create index basket_parked on basket (stall, opened) where state = 'PARKED';

-- A garment in a basket, as it was when it was scanned. HELD keeps it from every other basket.
create table basket_line (
  basket text not null references basket (id),
  line integer not null check (line >= 1),
  code text not null check (length(code) = 8),
  words text not null,
  design text not null,
  design_name text not null,
  size text not null,
  colour text not null,
  colour_hex text not null,
  picture text not null,
  second integer not null check (second in (0, 1)),
  price integer not null check (price between 0 and 1000000000000),
  scanned integer not null check (scanned in (0, 1)),
  elsewhere integer not null check (elsewhere in (0, 1)),
  state text not null check (state in ('HELD', 'REMOVED', 'SOLD')),
  primary key (basket, line)
) strict, without rowid;

create unique index basket_line_garment on basket_line (code) where state = 'HELD';

-- A paid ticket. total = sum of its lines' nets + rounding = sum of its payments.
create table sale (
  id text not null primary key check (length(id) = 36),
  receipt_number integer not null unique check (receipt_number >= 1),
  basket text not null unique references basket (id),
  stall text not null,
  till_session text not null,
  seller text not null references member (id),
  at integer not null,
  business_day text not null check (length(business_day) = 10),
  unit text not null,
  discount integer not null check (discount between 0 and 1000000000000),
  discount_reason text check (discount_reason in ('SECOND', 'STAIN', 'MANY', 'LAST_HOUR', 'NEIGHBOUR')),
  rounding integer not null,
  total integer not null check (total between 0 and 1000000000000),
  check ((discount = 0) = (discount_reason is null))
) strict;

create index sale_of_day on sale (business_day);

-- scanned = 0: chosen by its picture, so the count-back looks twice; elsewhere = 1: was not leased to this stall.
create table sale_line (
  sale text not null references sale (id),
  line integer not null check (line >= 1),
  code text not null check (length(code) = 8),
  words text not null,
  design text not null,
  design_name text not null,
  size text not null,
  colour text not null,
  second integer not null check (second in (0, 1)),
  price integer not null check (price between 0 and 1000000000000),
  discount integer not null check (discount between 0 and price),
  scanned integer not null check (scanned in (0, 1)),
  elsewhere integer not null check (elsewhere in (0, 1)),
  primary key (sale, line)
) strict, without rowid;

create index sale_line_garment on sale_line (code);

-- What came back: a document of its own that points at the sale.
create table refund (
  id text not null primary key check (length(id) = 36),
  receipt_number integer not null unique check (receipt_number >= 1),
  sale text not null references sale (id),
  stall text not null,
  till_session text not null,
  seller text not null references member (id),
  at integer not null,
  business_day text not null check (length(business_day) = 10),
  unit text not null,
  reason text not null check (reason in ('TOO_SMALL', 'TOO_LARGE', 'FAULTY', 'CHANGED_MIND', 'MISTAKE')),
  rounding integer not null check (rounding <= 0),
  total integer not null check (total between 0 and 1000000000000)
) strict;

create index refund_of_sale on refund (sale);
create index refund_of_day on refund (business_day);

-- A line comes back once: the key is the line of the sale.
create table refund_line (
  sale text not null,
  line integer not null,
  refund text not null references refund (id),
  net integer not null check (net between 0 and 1000000000000),
  primary key (sale, line),
  foreign key (sale, line) references sale_line (sale, line)
) strict, without rowid;

create index refund_line_of_refund on refund_line (refund);

-- What was handed over and given back, for a sale or a refund. A refund hands out, so tendered is nothing there.
create table payment (
  document text not null check (length(document) = 36),
  n integer not null check (n >= 1),
  tender text not null check (tender in ('CASH', 'CARD', 'EXCHANGE')),
  tendered integer not null check (tendered between 0 and 1000000000000),
  given_back integer not null check (given_back between 0 and 1000000000000),
  primary key (document, n)
) strict, without rowid;

create trigger sale_no_update before update on sale begin select raise(abort, 'facts are never changed'); end;
create trigger sale_no_delete before delete on sale begin select raise(abort, 'facts are never deleted'); end;
create trigger sale_line_no_update before update on sale_line begin select raise(abort, 'facts are never changed'); end;
create trigger sale_line_no_delete before delete on sale_line begin select raise(abort, 'facts are never deleted'); end;
create trigger refund_no_update before update on refund begin select raise(abort, 'facts are never changed'); end;
create trigger refund_no_delete before delete on refund begin select raise(abort, 'facts are never deleted'); end;
create trigger refund_line_no_update before update on refund_line begin select raise(abort, 'facts are never changed'); end;
create trigger refund_line_no_delete before delete on refund_line begin select raise(abort, 'facts are never deleted'); end;
create trigger payment_no_update before update on payment begin select raise(abort, 'facts are never changed'); end;
create trigger payment_no_delete before delete on payment begin select raise(abort, 'facts are never deleted'); end;
