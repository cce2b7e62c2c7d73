package coop.teyel.pos.selling;

import coop.teyel.production.fields.Happening;
import coop.teyel.production.stock.StallId;

/// The customer of a stall sees something else now: [CustomerSide#shown].
public record CustomerMoved(StallId stall) implements Happening {}
