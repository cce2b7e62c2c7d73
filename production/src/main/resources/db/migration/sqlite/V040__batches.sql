-- An order to make one design. Its progress is nowhere stored: it follows from its bundles.
create table batch (
  id text not null primary key check (length(id) = 36),
  number integer not null unique check (number >= 1),
  design text not null,
  version integer not null,
  foreign key (design, version) references design_version (design, version)
) strict, without rowid;

-- The size × colour matrix of a batch; cells without pieces have no row.
create table batch_plan (
  batch text not null references batch (id),
  size text not null,
  colour text not null,
  pieces integer not null check (pieces between 1 and 10000),
  primary key (batch, size, colour)
) strict, without rowid;

-- Where pieces wait, in the order of the work.
create table station (
  code text not null primary key check (length(code) between 1 and 20),
  position integer not null unique check (position >= 1)
) strict, without rowid;

insert into station (code, position) values ('CUT', 1), ('SEW', 2), ('FINISH', 3), ('CHECK', 4), ('REPAIR', 5), ('LABEL', 6);

-- What lies together: the pieces of one batch, size and colour that wait at one station, and how
-- many they are now. The number is a projection of the moves and is changed together with them.
create table bundle (
  id text not null primary key check (length(id) = 36),
  batch text not null references batch (id),
  size text not null,
  colour text not null,
  station text not null references station (code),
  grade text check (grade in ('A', 'B')),
  pieces integer not null check (pieces between 0 and 10000),
  check ((station = 'LABEL' and grade is not null) or (station <> 'LABEL' and grade is null))
) strict, without rowid;

create unique index bundle_place on bundle (batch, size, colour, station, ifnull(grade, ''));
create index bundle_waiting on bundle (batch) where pieces > 0;

-- What somebody does to a batch.
create table batch_act_kind (
  code text not null primary key check (length(code) between 1 and 20)
) strict, without rowid;

insert into batch_act_kind (code) values ('ORDER'), ('WORK'), ('CHECK'), ('REPAIRED'), ('WITHDRAW'), ('LABELLED'), ('UNDO');

-- One act of one person on a batch. An act that takes another back names it.
create table batch_act (
  id text not null primary key check (length(id) = 36),
  batch text not null references batch (id),
  kind text not null references batch_act_kind (code),
  member text not null references member (id),
  at integer not null,
  business_day text not null check (coalesce(date(business_day), 'none') = business_day),
  undoes text unique references batch_act (id),
  check ((kind = 'UNDO' and undoes is not null) or (kind <> 'UNDO' and undoes is null))
) strict, without rowid;

create index batch_act_of_batch on batch_act (batch, kind);
create index batch_act_of_day on batch_act (business_day, member);

-- The pieces that an act moved. A bundle is one end; the other is a bundle too, or outside: the plan
-- from which pieces come, or where they go when they leave the bundles.
create table bundle_move (
  act text not null references batch_act (id),
  position integer not null check (position >= 1),
  from_bundle text references bundle (id),
  from_outside text check (from_outside in ('PLAN', 'GARMENT', 'RAG', 'WITHDRAWN')),
  to_bundle text references bundle (id),
  to_outside text check (to_outside in ('PLAN', 'GARMENT', 'RAG', 'WITHDRAWN')),
  pieces integer not null check (pieces between 1 and 10000),
  reason text,
  primary key (act, position),
  check ((from_bundle is null and from_outside is not null) or (from_bundle is not null and from_outside is null)),
  check ((to_bundle is null and to_outside is not null) or (to_bundle is not null and to_outside is null)),
  check (from_bundle is not null or to_bundle is not null)
) strict, without rowid;

-- Who did which stage on how many pieces, and for how long. Work that was taken back stands here a
-- second time, with a minus.
create table work (
  act text not null primary key references batch_act (id),
  stage text not null references stage (code),
  pieces integer not null check (pieces between -10000 and 10000 and pieces <> 0),
  minutes integer not null check (minutes between -1440 and 1440)
) strict, without rowid;

create trigger batch_no_update before update on batch begin select raise(abort, 'facts are never changed'); end;
create trigger batch_no_delete before delete on batch begin select raise(abort, 'facts are never deleted'); end;
create trigger batch_plan_no_update before update on batch_plan begin select raise(abort, 'facts are never changed'); end;
create trigger batch_plan_no_delete before delete on batch_plan begin select raise(abort, 'facts are never deleted'); end;
create trigger batch_act_no_update before update on batch_act begin select raise(abort, 'facts are never changed'); end;
create trigger batch_act_no_delete before delete on batch_act begin select raise(abort, 'facts are never deleted'); end;
create trigger bundle_move_no_update before update on bundle_move begin select raise(abort, 'facts are never changed'); end;
create trigger bundle_move_no_delete before delete on bundle_move begin select raise(abort, 'facts are never deleted'); end;
create trigger work_no_update before update on work begin select raise(abort, 'facts are never changed'); end;
create trigger work_no_delete before delete on work begin select raise(abort, 'facts are never deleted'); end;

-- A bundle stays where it is and what it is; only its number of pieces changes.
create trigger bundle_stays before update of id, batch, size, colour, station, grade on bundle begin select raise(abort, 'a bundle stays what it is'); end;
create trigger bundle_no_delete before delete on bundle begin select raise(abort, 'facts are never deleted'); end;
