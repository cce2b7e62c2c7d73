/// What people read and touch: texts in six languages, and controls for fingers.
@NullMarked
package coop.teyel.production.fields;

import org.jspecify.annotations.NullMarked;
