package coop.teyel.pos.sales;

/// A sale was made. Published within the act, for those who listen after its commit.
public record SaleMade(Sale sale) {}
