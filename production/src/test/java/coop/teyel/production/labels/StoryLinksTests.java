package coop.teyel.production.labels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.scans.Scan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryLinksTests {

  private static final GarmentNumber NUMBER = GarmentNumber.of(1024);

  @Test
  void isOffWhereNoAddressIsSet() {
    assertThat(new StoryLinks("").of(NUMBER)).isEmpty();
    assertThat(new StoryLinks(" ").of(NUMBER)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"https://teyel.example/g", "https://teyel.example/g/", " https://t.example "})
  void isThePageOfTheGarmentAndIsScannedAsTheGarment(String base) {
    String page = new StoryLinks(base).of(NUMBER).orElseThrow();
    assertThat(page).startsWith("https://").endsWith("/" + NUMBER).doesNotContain(" ");
    assertThat(Scan.read(page)).isEqualTo(NUMBER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://teyel.example",
        "teyel.example",
        "https://",
        "https://a b",
        "https://ı.example"
      })
  void refusesWhatIsNoSafeAddress(String base) {
    assertThatIllegalArgumentException().isThrownBy(() -> new StoryLinks(base));
  }

  @Test
  void refusesAnAddressThatIsTooLongForALabel() {
    assertThat(new StoryLinks("https://" + "x".repeat(72)).of(NUMBER)).isPresent();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StoryLinks("https://" + "x".repeat(73)));
  }
}
