/// The co-op and its people: who they are, what they may do, and how they sign in.
@NullMarked
package coop.teyel.production.members;

import org.jspecify.annotations.NullMarked;
