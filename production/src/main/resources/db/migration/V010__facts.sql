-- One row per node of the co-op that wrote into this file: the workshop, or one stall's computer.
create table node (
  site text not null primary key,
  epoch integer not null check (epoch >= 1),
  since integer not null
) strict;

-- One row per accepted act of a person. A repeated id finds its answer here.
create table command (
  id text not null primary key check (length(id) = 36),
  fact text not null,
  at integer not null
) strict, without rowid;

-- The hash chain of this node's facts, in the order in which they were written; also what will travel between nodes.
create table event (
  site text not null references node (site),
  epoch integer not null,
  seq integer not null check (seq >= 1),
  id text not null,
  type text not null,
  payload text not null,
  prev_hash text not null check (length(prev_hash) = 64),
  hash text not null check (length(hash) = 64),
  primary key (site, epoch, seq)
) strict, without rowid;

create unique index event_of_fact on event (type, id);

create trigger command_no_update before update on command begin select raise(abort, 'facts are never changed'); end;
create trigger command_no_delete before delete on command begin select raise(abort, 'facts are never deleted'); end;
create trigger event_no_update before update on event begin select raise(abort, 'facts are never changed'); end;
create trigger event_no_delete before delete on event begin select raise(abort, 'facts are never deleted'); end;
