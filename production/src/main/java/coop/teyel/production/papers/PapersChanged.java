package coop.teyel.production.papers;

import coop.teyel.production.live.LiveUpdate;

/// Papers came into the print queue or moved on in it, so screens that show how far they are look
/// again. Whoever has the queue tells it.
public interface PapersChanged extends LiveUpdate {}
