package coop.teyel.production.papers;

/// Papers that belong together, such as the labels of one act: how far they came, and a rest for
/// them alone.
///
/// A run is named by [PrintRequest#run]; one that nobody knows has no papers.
public interface PrintRuns {

  /// How far the papers of a run came, just now.
  RunProgress progress(String run);

  /// The papers of the run that wait go on waiting, until [#resume]; others overtake them. One that
  /// is on its way to the printer comes out.
  void pause(String run);

  /// The run goes on where it stopped. Nothing happens to one that goes on already.
  void resume(String run);
}
