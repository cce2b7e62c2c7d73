-- Why a ticket costs less.
create table discount_reason (
  code text not null primary key check (length(code) between 1 and 40)
) strict, without rowid;

insert into discount_reason (code) values ('SECOND'), ('STAIN'), ('MANY'), ('LAST_HOUR'), ('NEIGHBOUR');

-- What lies on the table before it is paid: saved at every tap. Not a fact yet, so it changes. By card: what the terminal has taken already, while
-- the rest is still to pay.
create table basket (
  id text not null primary key check (length(id) = 36),
  stall text not null references stall (id),
  seller text not null references member (id),
  opened integer not null,
  state text not null check (state in ('OPEN', 'PARKED', 'PAID', 'LEFT')),
  discount integer not null default 0 check (discount between 0 and 1000000000000),
  discount_reason text references discount_reason (code),
  by_card integer not null default 0 check (by_card between 0 and 1000000000000),
  check ((discount = 0) = (discount_reason is null))
) strict, without rowid;

create unique index basket_of_seller on basket (stall, seller) where state = 'OPEN';
create index basket_parked on basket (stall, opened) where state = 'PARKED';

-- A garment in a basket, as it was when it was scanned. HELD keeps it from every other basket.
create table basket_line (
  basket text not null references basket (id),
  position integer not null check (position >= 1),
  garment text not null references garment (number),
  words text not null,
  design text not null references design (id),
  design_name text not null,
  size text not null,
  colour text not null,
  colour_hex text not null,
  picture text not null,
  is_second integer not null check (is_second in (0, 1)),
  price integer not null check (price between 0 and 1000000000000),
  is_scanned integer not null check (is_scanned in (0, 1)),
  is_elsewhere integer not null check (is_elsewhere in (0, 1)),
  state text not null check (state in ('HELD', 'REMOVED', 'SOLD')),
  primary key (basket, position)
) strict, without rowid;

create unique index basket_line_garment on basket_line (garment) where state = 'HELD';
