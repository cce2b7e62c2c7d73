-- A running copy of the program that writes facts: the workshop, or a stall's computer.
create table node (
  id text not null primary key check (length(id) between 1 and 40),
  epoch integer not null check (epoch >= 1),
  since integer not null
) strict;

-- One row per accepted act of a person. A repeated id finds its answer here.
create table command (
  id text not null primary key check (length(id) = 36),
  fact text not null,
  at integer not null
) strict, without rowid;

-- The hash chain: one event per transaction that wrote facts, in their order. The payload is canonical JSON (RFC 8785) of every row
-- that was written, by table; its form says which columns. Events are also what will travel between nodes.
create table event (
  node text not null references node (id),
  epoch integer not null,
  seq integer not null check (seq >= 1),
  id text not null check (length(id) between 1 and 36),
  type text not null check (length(type) between 1 and 40),
  form integer not null check (form >= 1),
  payload text not null,
  prev_hash text not null check (length(prev_hash) = 64),
  hash text not null check (length(hash) = 64),
  primary key (node, epoch, seq),
  unique (node, id)
) strict, without rowid;

-- Which event wrote the sale, return or closing of that id: an index that papers are found by, not a fact.
create table event_subject (
  type text not null,
  id text not null,
  node text not null,
  epoch integer not null,
  seq integer not null,
  primary key (type, id, node),
  foreign key (node, epoch, seq) references event (node, epoch, seq)
) strict, without rowid;

-- How far the chain was found intact, and how many rows of each table had been told by then: where the audit after a start begins.
create table audit_mark (
  node text not null primary key references node (id),
  epoch integer not null,
  seq integer not null,
  told text not null
) strict, without rowid;

create trigger command_no_update before update on command begin select raise(abort, 'facts are never changed'); end;
create trigger command_no_delete before delete on command begin select raise(abort, 'facts are never deleted'); end;
create trigger event_no_update before update on event begin select raise(abort, 'facts are never changed'); end;
create trigger event_no_delete before delete on event begin select raise(abort, 'facts are never deleted'); end;
