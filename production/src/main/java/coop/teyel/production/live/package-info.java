/// Updates between open screens, sent after the commit.
@NullMarked
package coop.teyel.production.live;

import org.jspecify.annotations.NullMarked;
