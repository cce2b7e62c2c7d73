package coop.teyel.production.batches.tickets;

/// Leads to the screen of the labels, where a bundle goes on that is checked. It belongs to a
/// feature that comes after this one.
public interface LabelsNavigation {

  /// Shows what waits for its labels.
  void labels();
}
