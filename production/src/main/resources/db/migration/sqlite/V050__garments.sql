-- The numbers that a node may give to its garments: blocks that never overlap, so that nodes which do not reach each other never give out the same.
create table serial_block (
  first integer not null primary key check (first >= 1),
  last integer not null check (last <= 9999999),
  node text not null references node (id),
  at integer not null,
  check (first <= last)
) strict, without rowid;

-- A finished piece, born with its label: seven digits of its serial and a check digit. What it is never changes; whose it is and where, the movements
-- tell.
create table garment (
  number text not null primary key check (length(number) = 8 and ltrim(number, '0123456789') = ''),
  batch text not null references batch (id),
  design text not null references design (id),
  version integer not null,
  design_name text not null check (length(design_name) between 1 and 60),
  size text not null check (length(size) between 1 and 12),
  height_cm integer not null check (height_cm between 30 and 230),
  colour text not null check (length(colour) between 1 and 30),
  colour_hex text not null check (length(colour_hex) = 7 and colour_hex like '#%' and ltrim(substr(colour_hex, 2), '0123456789abcdef') = ''),
  grade text not null check (grade in ('A', 'B')),
  born integer not null,
  foreign key (design, version) references design_version (design, version)
) strict, without rowid;

-- Why a garment changes its owner or place.
create table move_reason (
  code text not null primary key check (length(code) between 1 and 40)
) strict, without rowid;

insert into move_reason (code) values
  ('MADE'), ('SPLIT'), ('PACKED'), ('UNPACKED'), ('COUNTED_BACK'), ('SOLD'), ('SOLD_BY_LOOK'), ('RETURNED'), ('LOST'), ('GIVEN'), ('MENDED'), ('WORN_OUT');

-- Each change of owner or place, numbered from 1 for each garment; the first is its birth. The reference names the fact behind it.
create table movement (
  garment text not null references garment (number),
  number integer not null check (number >= 1),
  at integer not null,
  business_day text not null check (coalesce(date(business_day), 'none') = business_day),
  from_owner_kind text check (from_owner_kind in ('NOBODY', 'FOR_SALE', 'MEMBER', 'CUSTOMER', 'GIFT', 'RAG')),
  from_owner_member text references member (id),
  from_place_kind text check (from_place_kind in ('WORKSHOP', 'STALL', 'MEMBER', 'CUSTOMER', 'REPAIR', 'LOST')),
  from_place_stall text references stall (id),
  from_place_member text references member (id),
  to_owner_kind text not null check (to_owner_kind in ('NOBODY', 'FOR_SALE', 'MEMBER', 'CUSTOMER', 'GIFT', 'RAG')),
  to_owner_member text references member (id),
  to_place_kind text not null check (to_place_kind in ('WORKSHOP', 'STALL', 'MEMBER', 'CUSTOMER', 'REPAIR', 'LOST')),
  to_place_stall text references stall (id),
  to_place_member text references member (id),
  reason text not null references move_reason (code),
  reference text not null check (length(reference) between 1 and 200),
  member text not null references member (id),
  primary key (garment, number),
  check ((number = 1) = (from_owner_kind is null)),
  check ((number = 1) = (from_place_kind is null)),
  check ((number = 1) = (reason = 'MADE')),
  check ((coalesce(from_owner_kind, '') = 'MEMBER') = (from_owner_member is not null)),
  check ((coalesce(from_place_kind, '') = 'STALL') = (from_place_stall is not null)),
  check ((coalesce(from_place_kind, '') = 'MEMBER') = (from_place_member is not null)),
  check ((to_owner_kind = 'MEMBER') = (to_owner_member is not null)),
  check ((to_place_kind = 'STALL') = (to_place_stall is not null)),
  check ((to_place_kind = 'MEMBER') = (to_place_member is not null))
) strict, without rowid;

-- What is counted of a day.
create index movement_of_day on movement (business_day, to_owner_kind, from_owner_kind);

-- Present owner and place of each garment: a projection of its last movement.
create table garment_now (
  garment text not null primary key references garment (number),
  movement integer not null,
  owner_kind text not null check (owner_kind in ('NOBODY', 'FOR_SALE', 'MEMBER', 'CUSTOMER', 'GIFT', 'RAG')),
  owner_member text references member (id),
  place_kind text not null check (place_kind in ('WORKSHOP', 'STALL', 'MEMBER', 'CUSTOMER', 'REPAIR', 'LOST')),
  place_stall text references stall (id),
  place_member text references member (id),
  foreign key (garment, movement) references movement (garment, number),
  check ((owner_kind = 'MEMBER') = (owner_member is not null)),
  check ((place_kind = 'STALL') = (place_stall is not null)),
  check ((place_kind = 'MEMBER') = (place_member is not null)),
  check (owner_kind <> 'NOBODY' or place_kind in ('WORKSHOP', 'REPAIR', 'LOST')),
  check (owner_kind <> 'FOR_SALE' or place_kind in ('WORKSHOP', 'REPAIR', 'LOST', 'STALL')),
  check (owner_kind <> 'CUSTOMER' or place_kind in ('CUSTOMER', 'REPAIR')),
  check (place_kind <> 'CUSTOMER' or owner_kind in ('CUSTOMER', 'GIFT'))
) strict, without rowid;

-- What waits for its split, what is for sale at a place, what a member has; sold ones lie together at the end.
create index garment_now_at on garment_now (owner_kind, owner_member, place_kind, place_stall, garment);

create trigger serial_block_no_update before update on serial_block begin select raise(abort, 'facts are never changed'); end;
create trigger serial_block_no_delete before delete on serial_block begin select raise(abort, 'facts are never deleted'); end;
create trigger serial_block_apart before insert on serial_block
when exists (select 1 from serial_block where first <= new.last and last >= new.first)
begin select raise(abort, 'blocks of serials do not overlap'); end;
create trigger garment_in_a_block before insert on garment
when not exists (select 1 from serial_block where cast(substr(new.number, 1, 7) as integer) between first and last)
begin select raise(abort, 'a number lies in the block of a node'); end;
create trigger garment_no_update before update on garment begin select raise(abort, 'facts are never changed'); end;
create trigger garment_no_delete before delete on garment begin select raise(abort, 'facts are never deleted'); end;
create trigger movement_no_update before update on movement begin select raise(abort, 'facts are never changed'); end;
create trigger movement_no_delete before delete on movement begin select raise(abort, 'facts are never deleted'); end;

-- A movement begins where the one before it ended, and the projection is always the last one.
create trigger movement_follows before insert on movement
when new.number > 1 and not exists (
  select 1 from garment_now
  where garment = new.garment and movement = new.number - 1
    and owner_kind is new.from_owner_kind and owner_member is new.from_owner_member and place_kind is new.from_place_kind and place_stall is new.from_place_stall and place_member is new.from_place_member)
begin select raise(abort, 'a movement begins where the last one ended'); end;
create trigger garment_now_is_born before insert on garment_now
when not exists (
  select 1 from movement
  where garment = new.garment and number = new.movement and number = 1
    and to_owner_kind is new.owner_kind and to_owner_member is new.owner_member and to_place_kind is new.place_kind and to_place_stall is new.place_stall and to_place_member is new.place_member)
begin select raise(abort, 'the present is what the last movement says'); end;
create trigger garment_now_follows before update on garment_now
when new.garment <> old.garment or new.movement <> old.movement + 1 or not exists (
  select 1 from movement
  where garment = new.garment and number = new.movement
    and to_owner_kind is new.owner_kind and to_owner_member is new.owner_member and to_place_kind is new.place_kind and to_place_stall is new.place_stall and to_place_member is new.place_member)
begin select raise(abort, 'the present is what the last movement says'); end;
create trigger garment_now_no_delete before delete on garment_now begin select raise(abort, 'facts are never deleted'); end;
