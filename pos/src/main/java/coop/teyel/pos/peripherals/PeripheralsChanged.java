package coop.teyel.pos.peripherals;

import coop.teyel.production.live.LiveUpdate;

/// A scanner, display or drawer was set or stands otherwise now, or the display shows another text.
public record PeripheralsChanged() implements LiveUpdate {}
