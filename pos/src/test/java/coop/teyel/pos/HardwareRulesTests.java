package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.pos.Sources.Source;
import java.io.IOException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// `hardware` knows bytes and codes: no garment, and no kind of paper. A label is there what a roll
/// has gaps between, whatever is printed on it. The rule is shown something that breaks it, too.
class HardwareRulesTests {

  private static final Pattern COMMENT = Pattern.compile("//.*");
  private static final Pattern FOREIGN =
      Pattern.compile(
          "\\w*(?:garment|bundle|batch|receipt|sale|refund|manifest|basket|seller|member)\\w*",
          Pattern.CASE_INSENSITIVE);

  @Test
  void hardwareKnowsNoGarmentAndNoKindOfPaper() throws IOException {
    assertThat(foreign(Sources.read())).isEmpty();
    assertThat(
            foreign(
                List.of(
                    new Source(
                        "coop.teyel.hardware.scanning",
                        "Code",
                        "/// on a garment\nrecord Code(GarmentNumber number, String label) {}"),
                    new Source(
                        "coop.teyel.hardware.encoding", "Kind", "enum Kind { RECEIPT, OTHER }"),
                    new Source("coop.teyel.pos.sales", "Sale", "record Sale() {}"))))
        .containsExactly(
            "coop.teyel.hardware.scanning.Code says GarmentNumber",
            "coop.teyel.hardware.encoding.Kind says RECEIPT");
  }

  private static List<String> foreign(List<Source> sources) {
    return sources.stream()
        .filter(source -> source.home().startsWith("coop.teyel.hardware"))
        .flatMap(source ->
            FOREIGN
                .matcher(COMMENT.matcher(source.text()).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .map(word -> source.path() + " says " + word))
        .toList();
  }
}
