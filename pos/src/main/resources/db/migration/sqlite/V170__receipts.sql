-- What people call a receipt: the papers of sales and of returns together. A view, so that one page of them is read at once.
create view receipt as
  select cast('SALE' as text) as kind, id, receipt_node as node, receipt_number as number, at, business_day, seller, currency, total
  from sale
  union all
  select 'RETURN', id, receipt_node, receipt_number, at, business_day, seller, currency, -total
  from return;

-- What stands on them, a line each. What came back has no words of its own: they stand on its sale.
create view receipt_line as
  select sale as receipt, position, words, garment
  from sale_line
  union all
  select l.return, l.position, s.words, s.garment
  from return_line l join sale_line s on s.sale = l.sale and s.position = l.position;
