-- The devices beside the printers, at most one of each kind; no row where there is none. The detail is how the device is set.
create table device (
  kind text not null primary key check (kind in ('SCANNER', 'DISPLAY', 'DRAWER')),
  address text not null check (length(address) between 1 and 300),
  detail text not null check (length(detail) <= 100)
) strict, without rowid;
