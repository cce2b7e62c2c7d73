package coop.teyel.production.fields;

/// Papers came into the print queue or moved on in it, so screens that show how far they are look
/// again. Whoever has the queue tells it.
public interface PapersMoved extends Happening {}
