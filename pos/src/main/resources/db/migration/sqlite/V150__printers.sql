-- How often a paper was cut off because its printer could not go on; see docs/devices.md, "The queue".
alter table print_job add column cuts integer not null default 0 check (cuts >= 0);
