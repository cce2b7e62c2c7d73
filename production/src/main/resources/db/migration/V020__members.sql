-- The co-op itself: one row.
create table coop (
  id integer not null primary key check (id = 1),
  name text not null check (length(name) between 1 and 80),
  unit text not null,
  zone text not null,
  cut_off_hour integer not null check (cut_off_hour between 0 and 12),
  language text not null,
  is_demo integer not null check (is_demo in (0, 1))
) strict;

-- A person. Never a nationality, a status or an ID number.
create table member (
  id text not null primary key,
  nickname text not null check (length(nickname) between 1 and 40),
  picture text not null,
  language text not null,
  pin_hash text not null,
  since integer not null,
  left_at integer
) strict;

create unique index member_nickname on member (nickname) where left_at is null;

create table member_role (
  member text not null references member (id),
  role text not null check (role in ('MEMBER', 'SELLER', 'BOOKKEEPER', 'COORDINATOR')),
  primary key (member, role)
) strict, without rowid;

-- What was said of a member at each change of it, never her PIN: the fact, of which her row in member and her roles are the present.
create table member_version (
  member text not null references member (id),
  version integer not null check (version >= 1),
  nickname text not null,
  picture text not null,
  language text not null,
  roles text not null,
  at integer not null,
  changed_by text references member (id),
  primary key (member, version)
) strict, without rowid;

create trigger member_version_no_update before update on member_version begin select raise(abort, 'facts are never changed'); end;
create trigger member_version_no_delete before delete on member_version begin select raise(abort, 'facts are never deleted'); end;
create trigger coop_no_update before update on coop begin select raise(abort, 'facts are never changed'); end;
create trigger coop_no_delete before delete on coop begin select raise(abort, 'facts are never deleted'); end;

-- Wrong PINs since the last right one, for each person on each device.
create table wrong_pin (
  member text not null references member (id),
  device text not null,
  times integer not null check (times >= 1),
  last_at integer not null,
  primary key (member, device)
) strict, without rowid;
