package coop.teyel.hardware.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProfileTests {

  @Test
  void comesWithProfilesForBothWidthsOfPaper() {
    assertThat(Profile.NAMES).map(Profile::named).map(Profile::name).isEqualTo(Profile.NAMES);
    assertThat(Profile.named("generic-58").paper().dots()).isEqualTo(384);
    assertThat(Profile.named("generic-80").paper().dots()).isEqualTo(576);
  }

  @Test
  void hasAllTurkishLettersInTheUsualProfiles() {
    for (String name : List.of("generic-58", "generic-80")) {
      assertThat(new Letters(Profile.named(name).tables()).has("ÇĞİÖŞÜçğıöşüâîûêÊ€")).isTrue();
    }
    assertThat(new Letters(Profile.named("safe").tables()).has("ğ")).isFalse();
  }

  @Test
  void refusesAProfileItDoesNotHave() {
    assertThatIllegalArgumentException().isThrownBy(() -> Profile.named("../safe"));
  }

  @ParameterizedTest
  @CsvSource({
    "paper.dots,0",
    "paper.dots,many",
    "paper.columns,",
    "tables,IBM437",
    "tables,IBM437:256",
    "tables,klingon:3",
    "picture.rows,256",
    "kanji.leave,maybe",
    "drawer,3"
  })
  void namesThePropertyThatIsWrong(String key, String value) {
    Properties properties = properties("safe");
    properties.setProperty(key, value == null ? "" : value);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Profile.of("mine", properties))
        .withMessageContaining("mine")
        .withMessageContaining(key);
  }

  static Properties properties(String name) {
    Properties properties = new Properties();
    try (InputStream file = Profile.class.getResourceAsStream(name + ".properties")) {
      properties.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties;
  }
}
