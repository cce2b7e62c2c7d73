package coop.teyel.production.batches.tickets;

/// What came of printing a bundle's ticket.
public sealed interface TicketAnswer {

  /// It is on its way to the printer.
  record Printed() implements TicketAnswer {}

  /// The bundle has no pieces any more.
  record NothingHere() implements TicketAnswer {}
}
