-- Which papers belong together, such as the labels of one act.
alter table print_job add column run text check (length(run) between 1 and 40);

create index print_job_of_run on print_job (run, reference, state) where run is not null;

-- The runs whose papers are held back for now. Not facts: a pause ends.
create table paused_run (
  run text not null primary key check (length(run) between 1 and 40)
) strict, without rowid;
