-- Where garments are sold.
create table stall (
  id text not null primary key check (length(id) = 36),
  name text not null unique check (length(name) between 1 and 40),
  since integer not null
) strict, without rowid;

-- What a stall takes along.
create table manifest (
  id text not null primary key check (length(id) = 36),
  stall text not null references stall (id),
  opened_at integer not null,
  member text not null references member (id)
) strict, without rowid;

create index manifest_of_stall on manifest (stall);

-- That it left: from then on it does not change.
create table manifest_sent (
  manifest text not null primary key references manifest (id),
  at integer not null,
  member text not null references member (id)
) strict, without rowid;

-- What lies in it; lines come and go while it is being packed.
create table manifest_line (
  manifest text not null references manifest (id),
  garment text not null references garment (number),
  packed_at integer not null,
  primary key (manifest, garment)
) strict, without rowid;

create trigger stall_no_update before update on stall begin select raise(abort, 'facts are never changed'); end;
create trigger stall_no_delete before delete on stall begin select raise(abort, 'facts are never deleted'); end;
create trigger manifest_no_update before update on manifest begin select raise(abort, 'facts are never changed'); end;
create trigger manifest_no_delete before delete on manifest begin select raise(abort, 'facts are never deleted'); end;
create trigger manifest_sent_no_update before update on manifest_sent begin select raise(abort, 'facts are never changed'); end;
create trigger manifest_sent_no_delete before delete on manifest_sent begin select raise(abort, 'facts are never deleted'); end;
create trigger manifest_line_stays before update on manifest_line begin select raise(abort, 'facts are never changed'); end;
create trigger manifest_line_sent_insert before insert on manifest_line
when exists (select 1 from manifest_sent where manifest = new.manifest)
begin select raise(abort, 'a manifest that left does not change'); end;
create trigger manifest_line_sent_delete before delete on manifest_line
when exists (select 1 from manifest_sent where manifest = old.manifest)
begin select raise(abort, 'a manifest that left does not change'); end;
