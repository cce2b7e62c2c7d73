package coop.teyel.pos.sales.ui;

import coop.teyel.production.stock.StallId;

/// Leads to the screen of returns, which belongs to a feature that comes after this one.
public interface ReturnsNavigation {

  /// Shows what may come back at a stall.
  void returns(StallId stall);
}
