-- What the terminal has taken of the basket already, while the rest is still to pay.
alter table basket add column by_card integer not null default 0 check (by_card between 0 and 1000000000000);
