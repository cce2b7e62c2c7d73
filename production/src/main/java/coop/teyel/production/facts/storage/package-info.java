/// The file that everything is in: opening it safely, one writer and four readers.
@NullMarked
@NamedInterface("storage")
package coop.teyel.production.facts.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
