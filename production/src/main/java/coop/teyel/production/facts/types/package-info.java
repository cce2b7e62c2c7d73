/// How values that every table has stand in the database: moments, days and flags. The generated
/// table classes use them; see the forced types in the modules' `pom.xml`.
@NullMarked
package coop.teyel.production.facts.types;

import org.jspecify.annotations.NullMarked;
