package coop.teyel.pos.devices;

import coop.teyel.production.fields.Happening;

/// Papers came into the print queue or moved on in it.
public record QueueMoved() implements Happening {}
