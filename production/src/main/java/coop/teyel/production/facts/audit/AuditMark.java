package coop.teyel.production.facts.audit;

import coop.teyel.production.facts.Event;
import java.util.Map;

/// How far the chain was found intact.
///
/// @param last the last event that was audited
/// @param told how many rows of each table had been told by then
record AuditMark(Event.Head last, Map<String, Long> told) {}
