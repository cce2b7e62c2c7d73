package coop.teyel.production.labels;

import coop.teyel.production.live.LiveUpdate;

/// Labels were printed or proven: screens of labels look again.
public record LabelsChanged() implements LiveUpdate {}
