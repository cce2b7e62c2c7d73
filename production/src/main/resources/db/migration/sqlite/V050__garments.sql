-- A finished piece, born with its label. What it is never changes; whose it is and where, the movements tell.
create table garment (
  number text not null primary key check (number glob '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
  batch text not null references batch (id),
  design text not null,
  version integer not null,
  design_name text not null check (length(design_name) between 1 and 60),
  size text not null check (length(size) between 1 and 12),
  height_cm integer not null check (height_cm between 30 and 230),
  colour text not null check (length(colour) between 1 and 30),
  colour_hex text not null check (colour_hex glob '#[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]'),
  grade text not null check (grade in ('A', 'B')),
  born integer not null,
  foreign key (design, version) references design_version (design, version)
) strict, without rowid;

-- Each change of owner or place: the nth of its garment, counted from 1, which is its birth. An owner is one
-- word, or MEMBER and her id; a place is one word, or STALL or MEMBER and an id.
create table movement (
  garment text not null references garment (number),
  nth integer not null check (nth >= 1),
  at integer not null,
  business_day text not null check (length(business_day) = 10),
  from_owner text,
  from_place text,
  to_owner text not null,
  to_place text not null,
  reason text not null,
  reference text not null check (length(reference) between 1 and 200),
  member text not null references member (id),
  primary key (garment, nth),
  check ((nth = 1) = (from_owner is null)),
  check ((nth = 1) = (from_place is null)),
  check ((nth = 1) = (reason = 'MADE'))
) strict, without rowid;

-- What is counted of a day.
create index movement_of_day on movement (business_day, to_owner, from_owner);

-- Present owner and place of each garment: a projection of its last movement, which is its nth.
create table garment_now (
  garment text not null primary key references garment (number),
  nth integer not null,
  owner text not null
    check (owner in ('NOBODY', 'FOR_SALE', 'CUSTOMER', 'GIFT', 'RAG') or owner like 'MEMBER _%'),
  place text not null
    check (place in ('WORKSHOP', 'CUSTOMER', 'REPAIR', 'LOST') or place like 'STALL _%' or place like 'MEMBER _%'),
  foreign key (garment, nth) references movement (garment, nth),
  check (owner <> 'NOBODY' or place in ('WORKSHOP', 'REPAIR', 'LOST')),
  check (owner <> 'FOR_SALE' or place in ('WORKSHOP', 'REPAIR', 'LOST') or place like 'STALL _%'),
  check (owner <> 'CUSTOMER' or place in ('CUSTOMER', 'REPAIR')),
  check (place <> 'CUSTOMER' or owner in ('CUSTOMER', 'GIFT'))
) strict, without rowid;

-- What waits for its split, what is for sale at a place, what a member has; sold ones lie together at the end.
create index garment_now_at on garment_now (owner, place, garment);

create trigger garment_no_update before update on garment begin select raise(abort, 'facts are never changed'); end;
create trigger garment_no_delete before delete on garment begin select raise(abort, 'facts are never deleted'); end;
create trigger movement_no_update before update on movement begin select raise(abort, 'facts are never changed'); end;
create trigger movement_no_delete before delete on movement begin select raise(abort, 'facts are never deleted'); end;

-- A movement begins where the one before it ended, and the projection is always the last one.
create trigger movement_follows before insert on movement
when new.nth > 1 and not exists (
  select 1 from garment_now
  where garment = new.garment and nth = new.nth - 1 and owner = new.from_owner and place = new.from_place)
begin select raise(abort, 'a movement begins where the last one ended'); end;
create trigger garment_now_is_born before insert on garment_now
when not exists (
  select 1 from movement
  where garment = new.garment and nth = new.nth and nth = 1 and to_owner = new.owner and to_place = new.place)
begin select raise(abort, 'the present is what the last movement says'); end;
create trigger garment_now_follows before update on garment_now
when new.garment <> old.garment or new.nth <> old.nth + 1 or not exists (
  select 1 from movement
  where garment = new.garment and nth = new.nth and to_owner = new.owner and to_place = new.place)
begin select raise(abort, 'the present is what the last movement says'); end;
create trigger garment_now_no_delete before delete on garment_now begin select raise(abort, 'facts are never deleted'); end;
