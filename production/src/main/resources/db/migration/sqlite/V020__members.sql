-- What a person may be allowed to do.
create table role (
  code text not null primary key check (length(code) between 1 and 40)
) strict, without rowid;

insert into role (code) values ('MEMBER'), ('SELLER'), ('BOOKKEEPER'), ('COORDINATOR');

-- A person. Never a nationality, a status or an ID number.
create table member (
  id text not null primary key check (length(id) = 36),
  since integer not null
) strict, without rowid;

-- What is true of her from one change to the next; the newest version is the present. Whoever leaves gets a version that
-- is not active. Only the founder's first version was written by nobody. Her PIN is no fact and stands elsewhere.
create table member_version (
  member text not null references member (id),
  version integer not null check (version >= 1),
  nickname text not null check (length(nickname) between 1 and 40),
  picture text not null,
  language text not null references language (code),
  is_active integer not null check (is_active in (0, 1)),
  changed_at integer not null,
  changed_by text references member (id),
  primary key (member, version),
  check (version = 1 or changed_by is not null)
) strict, without rowid;

-- The roles of a version. A version that was followed by another keeps those it had.
create table member_version_role (
  member text not null,
  version integer not null,
  role text not null references role (code),
  primary key (member, version, role),
  foreign key (member, version) references member_version (member, version)
) strict, without rowid;

-- The present: which version of each member is the newest, and how she is called while she is active. It is a table, not a
-- search for the newest version in a trigger, because its unique column keeps two present members from one nickname in
-- every database, also where two write at once; and because whoever reads the present reads one row for each member. Only
-- the triggers below write it.
create table member_now (
  member text not null primary key references member (id),
  version integer not null,
  nickname text unique,
  foreign key (member, version) references member_version (member, version)
) strict, without rowid;

-- The hash of her PIN, which changes and is never told to anybody.
create table member_pin (
  member text not null primary key references member (id),
  hash text not null
) strict, without rowid;

-- Wrong PINs since the last right one, for each person on each device.
create table wrong_pin (
  member text not null references member (id),
  device text not null,
  times integer not null check (times >= 1),
  last_at integer not null,
  primary key (member, device)
) strict, without rowid;

-- A tablet or browser on which that person came in before. Her wrong PINs on all others are counted together.
create table known_device (
  member text not null references member (id),
  device text not null check (length(device) between 1 and 80),
  since integer not null,
  primary key (member, device)
) strict, without rowid;

create trigger member_no_update before update on member begin select raise(abort, 'facts are never changed'); end;
create trigger member_no_delete before delete on member begin select raise(abort, 'facts are never deleted'); end;
create trigger member_version_no_update before update on member_version begin select raise(abort, 'facts are never changed'); end;
create trigger member_version_no_delete before delete on member_version begin select raise(abort, 'facts are never deleted'); end;
create trigger member_version_role_no_update before update on member_version_role begin select raise(abort, 'facts are never changed'); end;
create trigger member_version_role_no_delete before delete on member_version_role begin select raise(abort, 'facts are never deleted'); end;

-- Versions follow each other without a gap, and the projection is always the newest one.
create trigger member_version_follows before insert on member_version
when new.version <> 1 + (select count(*) from member_version where member = new.member)
begin select raise(abort, 'a version follows the one before it'); end;
create trigger member_version_begins after insert on member_version
when new.version = 1
begin
  insert into member_now (member, version, nickname)
  values (new.member, new.version, case when new.is_active = 1 then new.nickname end);
end;
create trigger member_version_continues after insert on member_version
when new.version > 1
begin
  update member_now
  set version = new.version, nickname = case when new.is_active = 1 then new.nickname end
  where member = new.member;
end;
create trigger member_version_role_of_newest before insert on member_version_role
when not exists (select 1 from member_now where member = new.member and version = new.version)
begin select raise(abort, 'only the newest version gets roles'); end;

create trigger member_now_begins before insert on member_now
when not exists (
  select 1 from member_version
  where member = new.member and version = new.version and version = 1
    and ((is_active = 1 and nickname = new.nickname) or (is_active = 0 and new.nickname is null)))
begin select raise(abort, 'the present is what the newest version says'); end;
create trigger member_now_follows before update on member_now
when new.member <> old.member or new.version <> old.version + 1 or not exists (
  select 1 from member_version
  where member = new.member and version = new.version
    and ((is_active = 1 and nickname = new.nickname) or (is_active = 0 and new.nickname is null)))
begin select raise(abort, 'the present is what the newest version says'); end;
create trigger member_now_no_delete before delete on member_now begin select raise(abort, 'facts are never deleted'); end;
