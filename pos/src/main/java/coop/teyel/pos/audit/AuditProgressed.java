package coop.teyel.pos.audit;

import coop.teyel.production.live.LiveUpdate;

/// The look at whether everything is as it was written went on, or came to an end.
public record AuditProgressed() implements LiveUpdate {}
