package coop.teyel.production.facts;

import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/// Which copy of the program this is: the workshop, or the computer of a stall. What people number
/// is numbered for each node, so that two nodes may give out the same numbers.
@Component
public class NodeId {

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

  private final String value;

  /// @param value the setting `teyel.node`: at most 40 small letters, digits and hyphens
  NodeId(@Value("${teyel.node:workshop}") String value) {
    if (!NAME.matcher(value).matches()) {
      throw new IllegalArgumentException("teyel.node must be small letters, digits, hyphens");
    }
    this.value = value;
  }

  /// As it stands in the tables.
  public String value() {
    return value;
  }
}
