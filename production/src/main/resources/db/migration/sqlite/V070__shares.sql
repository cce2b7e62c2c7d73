-- The rules that the members voted, each in force from a day until the next one.
create table share_rule (
  version text not null primary key check (length(version) between 1 and 20),
  in_force_from text not null check (coalesce(date(in_force_from), 'none') = in_force_from),
  number integer not null unique check (number >= 1),
  ratio text not null,
  weights text not null,
  at integer not null,
  member text references member (id)
) strict, without rowid;

-- Before the members vote on anything: half for them, all alike.
insert into share_rule (version, in_force_from, number, ratio, weights, at, member)
values ('1', '1970-01-01', 1, '1/2', 'equal', 0, null);

-- A held split. Its other tables keep everything that decided it and everything that came out.
create table split (
  id text not null primary key check (length(id) = 36),
  number integer not null unique check (number >= 1),
  held_at integer not null,
  business_day text not null check (coalesce(date(business_day), 'none') = business_day),
  rule text not null references share_rule (version),
  phrase text not null,
  member text not null references member (id),
  result_hash text not null check (length(result_hash) = 64)
) strict, without rowid;

-- The frozen list: each garment with its value in minor units at that time, and the side on which it ended.
create table split_garment (
  split text not null references split (id),
  garment text not null references garment (number),
  design text not null references design (id),
  size text not null,
  grade text not null,
  value integer not null check (value between 0 and 1000000000000),
  member text references member (id),
  turn integer check (turn >= 1),
  primary key (split, garment),
  check ((member is null) = (turn is null))
) strict, without rowid;

create unique index split_garment_once on split_garment (garment);

-- The entries of the members' accounts: what each brought to the split, and what she is owed after it.
-- Fractions are exact: 3/7, -1/2, 4.
create table share_account (
  split text not null references split (id),
  member text not null references member (id),
  is_present integer not null check (is_present in (0, 1)),
  weight text not null,
  brought text not null,
  waiting_since integer not null,
  entitlement text not null,
  received integer not null check (received >= 0),
  owed text not null,
  waiting_on_since integer not null,
  primary key (split, member)
) strict, without rowid;

-- What each stratum carried into the split, what it was reckoned with, and what it carries on.
create table split_carry (
  split text not null references split (id),
  design text not null references design (id),
  size text not null,
  grade text not null,
  brought text not null,
  used text not null,
  carried_on text not null,
  primary key (split, design, size, grade)
) strict, without rowid;

create trigger share_rule_no_update before update on share_rule begin select raise(abort, 'facts are never changed'); end;
create trigger share_rule_no_delete before delete on share_rule begin select raise(abort, 'facts are never deleted'); end;
create trigger split_no_update before update on split begin select raise(abort, 'facts are never changed'); end;
create trigger split_no_delete before delete on split begin select raise(abort, 'facts are never deleted'); end;
create trigger split_garment_no_update before update on split_garment begin select raise(abort, 'facts are never changed'); end;
create trigger split_garment_no_delete before delete on split_garment begin select raise(abort, 'facts are never deleted'); end;
create trigger share_account_no_update before update on share_account begin select raise(abort, 'facts are never changed'); end;
create trigger share_account_no_delete before delete on share_account begin select raise(abort, 'facts are never deleted'); end;
create trigger split_carry_no_update before update on split_carry begin select raise(abort, 'facts are never changed'); end;
create trigger split_carry_no_delete before delete on split_carry begin select raise(abort, 'facts are never deleted'); end;
