package coop.teyel.pos.customer;

import coop.teyel.production.live.LiveUpdate;
import coop.teyel.production.stock.StallId;

/// The customer of a stall sees something else now: [CustomerDisplays#shown].
public record CustomerDisplayChanged(StallId stall) implements LiveUpdate {}
