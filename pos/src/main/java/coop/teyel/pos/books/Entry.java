package coop.teyel.pos.books;

import coop.teyel.production.members.MemberId;
import java.time.Instant;
import java.util.Optional;

/// What was entered; it never changes.
///
/// @param number counts 1, 2, 3 without gaps
/// @param at when it was written; `posting.day()` is when it counts
/// @param by the member who wrote it
/// @param counters the entry that this one undoes
/// @param counteredBy the entry that undid this one
public record Entry(
    EntryId id,
    long number,
    Instant at,
    MemberId by,
    Posting posting,
    Optional<EntryId> counters,
    Optional<EntryId> counteredBy) {}
