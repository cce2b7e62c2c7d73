package coop.teyel.production.papers;

/// Takes wishes for paper.
///
/// Called inside the transaction of the fact: the wish is kept exactly when the fact is. Nothing is
/// sent before the commit, nothing here waits for a printer, and no trouble of a printer comes
/// back.
public interface PrintQueue {

  void enqueue(PrintRequest request);
}
