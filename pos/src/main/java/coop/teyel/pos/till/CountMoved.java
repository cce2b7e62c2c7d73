package coop.teyel.pos.till;

import coop.teyel.production.fields.Happening;

/// A till is counted on, perhaps on several tablets, or was closed: [Closings#count].
public record CountMoved(String sessionId) implements Happening {}
