-- How a sum changes hands.
create table tender (
  code text not null primary key check (length(code) between 1 and 40)
) strict, without rowid;

insert into tender (code) values ('CASH'), ('CARD'), ('EXCHANGE');
