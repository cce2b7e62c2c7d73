package coop.teyel.pos.books;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// How the designs are called now, whose ids stand on lines of sales.
public record DesignNames(Map<String, String> byId) {

  /// The name of a design; empty for a line of none.
  public String of(@Nullable String design) {
    return design == null ? "" : byId.getOrDefault(design, design);
  }
}
