package coop.teyel.pos.devices;

import coop.teyel.production.fields.Happening;

/// A scanner, display or drawer was set or stands otherwise now, or the display shows another text.
public record DevicesMoved() implements Happening {}
