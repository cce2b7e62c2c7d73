-- The steps of sewing work, in their order.
create table stage (
  code text not null primary key check (length(code) between 1 and 20),
  position integer not null unique check (position >= 1)
) strict, without rowid;

insert into stage (code, position) values ('CUT', 1), ('SEW', 2), ('FINISH', 3), ('CHECK', 4);

-- A style of garment, whatever becomes of it.
create table design (
  id text not null primary key check (length(id) = 36),
  since integer not null
) strict, without rowid;

-- One row for each change of a design: a version. A batch keeps the version with which it began.
create table design_version (
  design text not null references design (id),
  version integer not null check (version >= 1),
  name text not null check (length(name) between 1 and 60),
  picture text not null check (length(picture) between 1 and 200),
  currency text not null check (length(currency) between 1 and 12),
  list_price integer not null check (list_price between 1 and 1000000000000),
  member text not null references member (id),
  at integer not null,
  primary key (design, version)
) strict, without rowid;

-- The sizes of a version, in the order in which they are shown.
create table design_size (
  design text not null,
  version integer not null,
  position integer not null check (position >= 1),
  label text not null check (length(label) between 1 and 12),
  height_cm integer not null check (height_cm between 30 and 230),
  primary key (design, version, position),
  unique (design, version, label),
  foreign key (design, version) references design_version (design, version)
) strict, without rowid;

-- The colours of a version, in the order in which they are shown.
create table design_colour (
  design text not null,
  version integer not null,
  position integer not null check (position >= 1),
  name text not null check (length(name) between 1 and 30),
  hex text not null check (length(hex) = 7),
  primary key (design, version, position),
  unique (design, version, name),
  foreign key (design, version) references design_version (design, version)
) strict, without rowid;

-- The minutes that the members agreed on, for one piece at each stage.
create table design_minutes (
  design text not null,
  version integer not null,
  stage text not null references stage (code),
  minutes integer not null check (minutes between 0 and 600),
  primary key (design, version, stage),
  foreign key (design, version) references design_version (design, version)
) strict, without rowid;

-- A photo from a phone or camera, already made small; always a JPEG. The chain is told its hash.
create table design_photo (
  id text not null primary key check (length(id) = 36),
  sha256 text not null check (length(sha256) = 64),
  jpeg blob not null check (length(jpeg) between 1 and 4000000),
  member text not null references member (id),
  at integer not null
) strict;

create trigger design_no_update before update on design begin select raise(abort, 'facts are never changed'); end;
create trigger design_no_delete before delete on design begin select raise(abort, 'facts are never deleted'); end;
create trigger design_version_no_update before update on design_version begin select raise(abort, 'facts are never changed'); end;
create trigger design_version_no_delete before delete on design_version begin select raise(abort, 'facts are never deleted'); end;
create trigger design_size_no_update before update on design_size begin select raise(abort, 'facts are never changed'); end;
create trigger design_size_no_delete before delete on design_size begin select raise(abort, 'facts are never deleted'); end;
create trigger design_colour_no_update before update on design_colour begin select raise(abort, 'facts are never changed'); end;
create trigger design_colour_no_delete before delete on design_colour begin select raise(abort, 'facts are never deleted'); end;
create trigger design_minutes_no_update before update on design_minutes begin select raise(abort, 'facts are never changed'); end;
create trigger design_minutes_no_delete before delete on design_minutes begin select raise(abort, 'facts are never deleted'); end;
create trigger design_photo_no_update before update on design_photo begin select raise(abort, 'facts are never changed'); end;
create trigger design_photo_no_delete before delete on design_photo begin select raise(abort, 'facts are never deleted'); end;
