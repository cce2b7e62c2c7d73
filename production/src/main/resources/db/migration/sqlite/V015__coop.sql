-- What Teyel speaks. One more language is one more row, and a file of texts in each feature.
create table language (
  code text not null primary key check (length(code) between 2 and 8)
) strict, without rowid;

insert into language (code) values ('ar'), ('de'), ('en'), ('ku'), ('nl'), ('tr');

-- The co-op itself: one row, which stays as it was founded.
create table coop (
  id integer not null primary key check (id = 1),
  name text not null check (length(name) between 1 and 80),
  currency text not null check (length(currency) between 1 and 12),
  zone text not null,
  cut_off_hour integer not null check (cut_off_hour between 0 and 12),
  language text not null references language (code),
  is_demo integer not null check (is_demo in (0, 1))
) strict;

create trigger coop_no_update before update on coop begin select raise(abort, 'facts are never changed'); end;
create trigger coop_no_delete before delete on coop begin select raise(abort, 'facts are never deleted'); end;
