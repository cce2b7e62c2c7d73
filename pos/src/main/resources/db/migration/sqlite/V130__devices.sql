-- The two uses of paper in a place and their printers. One machine for both is the same address twice.
create table printer (
  id text not null primary key check (id in ('RECEIPTS', 'LABELS')),
  address text not null check (length(address) between 1 and 300),
  profile text not null
) strict, without rowid;

insert into printer (id, address, profile)
values ('RECEIPTS', 'rehearsal', 'generic-80'), ('LABELS', 'rehearsal', 'generic-80');

-- A wish for one paper, written in the transaction of the fact that it shows. Not a fact itself: its state moves.
create table print_job (
  number integer not null primary key,
  printer text not null references printer (id),
  kind text not null,
  reference text not null check (length(reference) between 1 and 200),
  language text not null,
  copy integer not null check (copy in (0, 1)),
  queued_at integer not null,
  state text not null check (state in ('QUEUED', 'SENDING', 'SENT', 'CONFIRMED', 'UNCONFIRMED', 'FAILED')),
  attempts integer not null default 0 check (attempts >= 0),
  changed_at integer not null,
  trouble text,
  detail text check (length(detail) <= 300)
) strict;

-- The head of the queue is one seek away, however many wait.
create index print_job_queue on print_job (printer, state, number);

-- What was sent last, as the bytes that the printer got; the program keeps fifty.
create table printer_paper (
  job integer not null primary key references print_job (number),
  profile text not null,
  at integer not null,
  bytes blob not null
) strict;
