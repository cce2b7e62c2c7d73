/// Every text in six languages, dates, and names as people compare them.
@NullMarked
package coop.teyel.production.texts;

import org.jspecify.annotations.NullMarked;
