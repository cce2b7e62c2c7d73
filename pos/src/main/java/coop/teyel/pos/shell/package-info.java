/// The application around the features: who may come in, the frame of all screens, setting up.
@NullMarked
package coop.teyel.pos.shell;

import org.jspecify.annotations.NullMarked;
