package coop.teyel.production.labels;

import coop.teyel.production.fields.Happening;

/// Labels were printed or proven: screens of labels look again.
public record LabelsMoved() implements Happening {}
