/// Styles of garments: picture, sizes, colours, agreed minutes and list price, version by version.
@NullMarked
package coop.teyel.production.designs;

import org.jspecify.annotations.NullMarked;
