package coop.teyel.pos.peripherals;

import coop.teyel.hardware.customerdisplay.DisplayText;

/// Customers are to read this on the display from now on. Published by whoever serves them; the
/// publisher never waits for a display.
public record DisplayRequested(DisplayText text) {}
