package coop.teyel.pos.till;

import coop.teyel.production.members.MemberId;
import coop.teyel.production.money.Money;
import coop.teyel.production.stock.StallId;
import java.time.Instant;
import java.time.LocalDate;

/// A till from its opening to its closing.
///
/// @param id 36 characters
/// @param float_ the cash that was put in at the opening, not negative
/// @param day the business day of the opening
public record TillSession(
    String id, StallId stall, Instant opened, MemberId openedBy, Money float_, LocalDate day) {}
