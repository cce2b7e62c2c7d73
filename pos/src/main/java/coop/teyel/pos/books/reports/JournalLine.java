package coop.teyel.pos.books.reports;

import coop.teyel.pos.books.Account;
import coop.teyel.pos.books.EntryKind;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.money.Money;
import java.time.LocalDate;
import java.util.Optional;

/// One line of an entry with what stands on the entry; an entry of nothing has one without an
/// account.
record JournalLine(
    long number,
    LocalDate day,
    EntryKind kind,
    Optional<Account> account,
    Money amount,
    String design,
    String note,
    String reference,
    MemberId by,
    Optional<Long> countered) {}
