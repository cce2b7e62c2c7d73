-- A tablet or browser on which that person came in before. Her wrong PINs on all others are counted together.
create table known_device (
  member text not null references member (id),
  device text not null check (length(device) between 1 and 80),
  since integer not null,
  primary key (member, device)
) strict, without rowid;
