package coop.teyel.pos.printing;

import coop.teyel.production.papers.PapersChanged;

/// Papers came into the print queue or moved on in it.
public record PrintQueueChanged() implements PapersChanged {}
