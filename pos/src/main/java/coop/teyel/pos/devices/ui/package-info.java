/// The screens of printers, their queue and the last papers.
@NullMarked
package coop.teyel.pos.devices.ui;

import org.jspecify.annotations.NullMarked;
