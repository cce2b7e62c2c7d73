package coop.teyel.pos.devices;

import coop.teyel.production.fields.PapersMoved;

/// Papers came into the print queue or moved on in it.
public record QueueMoved() implements PapersMoved {}
