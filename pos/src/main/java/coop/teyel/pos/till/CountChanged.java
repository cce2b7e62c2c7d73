package coop.teyel.pos.till;

import coop.teyel.production.live.LiveUpdate;

/// A till is counted on, perhaps on several tablets, or was closed: [Closings#count].
public record CountChanged(String sessionId) implements LiveUpdate {}
