package coop.teyel.production.papers;

import coop.teyel.hardware.documents.Document;
import java.util.Set;

/// Draws papers from facts, at the moment of sending.
///
/// Each feature that prints offers one. No two sources draw the same kind.
public interface PaperSource {

  Set<PaperKind> kinds();

  /// The paper for a request of one of [#kinds], with a copy's mark where it is one. Throws when
  /// the fact does not exist: a request is stored together with its fact.
  Document draw(PrintRequest request);
}
