/// What each model of printer can do, as data.
@NullMarked
package coop.teyel.hardware.profiles;

import org.jspecify.annotations.NullMarked;
