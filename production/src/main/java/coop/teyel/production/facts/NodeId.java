package coop.teyel.production.facts;

import java.util.regex.Pattern;

/// Names a copy of the program: the workshop, or the computer of a stall. What people number is
/// numbered for each node, so that two nodes may give out the same numbers.
///
/// @param value 1 to 40 small letters, digits and hyphens
public record NodeId(String value) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  /// @throws IllegalArgumentException for anything else
  public NodeId {
    if (!NAME.matcher(value).matches()) {
      throw new IllegalArgumentException("teyel.node must be small letters, digits, hyphens");
    }
  }
}
