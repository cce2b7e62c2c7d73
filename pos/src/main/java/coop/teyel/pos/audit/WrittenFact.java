package coop.teyel.pos.audit;

import java.time.LocalDate;
import java.util.Optional;

/// A fact of the chain as people know it.
///
/// @param textKey of the text that calls it by its number
/// @param number what stands on its paper; may be empty for one that cannot be read
/// @param day the business day on which it was written, where it can be read
/// @param address of the page that shows it, where there is one
public record WrittenFact(
    String textKey, String number, Optional<LocalDate> day, Optional<String> address) {}
