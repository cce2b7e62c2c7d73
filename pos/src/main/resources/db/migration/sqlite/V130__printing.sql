-- What a paper can be.
create table paper_kind (
  code text not null primary key check (length(code) between 1 and 40)
) strict, without rowid;

insert into paper_kind (code) values
  ('LABEL'), ('PRICE_TAG'), ('BUNDLE'), ('RECEIPT'), ('PICK_UP'), ('MANIFEST'), ('CLOSING'), ('TEST');

-- The two uses of paper in a place and their printers. One machine for both is the same address twice.
create table printer (
  id text not null primary key check (id in ('RECEIPTS', 'LABELS')),
  address text not null check (length(address) between 1 and 300),
  profile text not null
) strict, without rowid;

insert into printer (id, address, profile)
values ('RECEIPTS', 'rehearsal', 'generic-80'), ('LABELS', 'rehearsal', 'generic-80');

-- A wish for one paper, written in the transaction of the fact that it shows. Not a fact itself: its state moves. The run says which papers belong
-- together, such as the labels of one act; the cuts, how often it was cut off because its printer could not go on (docs/devices.md, "The queue").
create table print_job (
  number integer not null primary key,
  printer text not null references printer (id),
  kind text not null references paper_kind (code),
  reference text not null check (length(reference) between 1 and 200),
  language text not null references language (code),
  copy integer not null check (copy in (0, 1)),
  run text check (length(run) between 1 and 40),
  queued_at integer not null,
  state text not null check (state in ('QUEUED', 'SENDING', 'SENT', 'CONFIRMED', 'UNCONFIRMED', 'FAILED')),
  attempts integer not null default 0 check (attempts >= 0),
  cuts integer not null default 0 check (cuts >= 0),
  changed_at integer not null,
  trouble text,
  detail text check (length(detail) <= 300)
) strict;

-- The head of the queue is one seek away, however many wait.
create index print_job_queue on print_job (printer, state, number);
create index print_job_of_run on print_job (run, reference, state) where run is not null;

-- What was sent last, as the bytes that the printer got; the program keeps fifty.
create table printer_paper (
  job integer not null primary key references print_job (number),
  profile text not null,
  at integer not null,
  bytes blob not null
) strict;

-- The runs whose papers are held back for now. Not facts: a pause ends.
create table paused_run (
  run text not null primary key check (length(run) between 1 and 40)
) strict, without rowid;
