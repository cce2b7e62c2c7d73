package coop.teyel.production.facts.audit;

import coop.teyel.production.facts.audit.AuditFinding.Broken;
import java.util.Optional;

/// How people know one kind of fact: what it is called, and where a screen shows it. Each feature
/// brings its own, so that whoever audits knows none of them.
///
/// It reads what was written, not what the rows say now.
public interface FactDescription {

  /// What its events are about, as the act named them (`Chain.name`), and the table of its row.
  String type();

  /// The key of the text that calls it by its number, `{0}`.
  String textKey();

  /// The number on its paper; empty when it cannot be read.
  String number(Broken fact);

  /// The address of the page that shows it; empty when there is none.
  Optional<String> address(Broken fact);
}
