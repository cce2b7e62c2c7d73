-- The labels of one act: so many garments, whose numbers follow each other.
create table label_run (
  first_garment text not null primary key references garment (number),
  id text not null unique check (length(id) = 36),
  pieces integer not null check (pieces between 1 and 10000),
  at integer not null,
  member text not null references member (id)
) strict, without rowid;

-- That a label was scanned for the first time: it hangs on its garment and can be read.
create table label_proof (
  garment text not null primary key references garment (number),
  at integer not null,
  member text not null references member (id)
) strict, without rowid;

create trigger label_run_no_update before update on label_run begin select raise(abort, 'facts are never changed'); end;
create trigger label_run_no_delete before delete on label_run begin select raise(abort, 'facts are never deleted'); end;
create trigger label_proof_no_update before update on label_proof begin select raise(abort, 'facts are never changed'); end;
create trigger label_proof_no_delete before delete on label_proof begin select raise(abort, 'facts are never deleted'); end;
