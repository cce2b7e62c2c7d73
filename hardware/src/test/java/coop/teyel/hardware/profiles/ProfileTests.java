package coop.teyel.hardware.profiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import coop.teyel.hardware.encoding.CodePages;
import coop.teyel.hardware.profiles.Profile.Table;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileTests {

  private static final Charset TURKISH = Charset.forName("windows-1254");

  @Test
  void comesWithProfilesForBothWidthsOfPaper() {
    assertThat(List.of("generic-80", "generic-58", "safe"))
        .allSatisfy(name -> assertThat(Profile.named(name).name()).isEqualTo(name));
    assertThat(Profile.named("generic-58").paper().dots()).isEqualTo(384);
    assertThat(Profile.named("generic-80").paper().dots()).isEqualTo(576);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"generic-58", "generic-80", "epson-tm-t20", "epson-tm-t88", "star-escpos"})
  void hasAllTurkishLettersInTheUsualProfiles(String name) {
    assertThat(new CodePages(Profile.named(name).tables()).has("ÇĞİÖŞÜçğıöşüâîûêÊ")).isTrue();
  }

  @Test
  void promisesNoTurkishLettersOfAPrinterNobodyKnows() {
    assertThat(new CodePages(Profile.named("safe").tables()).has("ğ")).isFalse();
  }

  @Test
  void refusesAProfileItDoesNotHave() {
    assertThatIllegalArgumentException().isThrownBy(() -> Profile.named("../safe"));
  }

  @ParameterizedTest
  @CsvSource({
    "title,",
    "paper.dots,0",
    "paper.dots,many",
    "paper.columns,",
    "paper.columns,100",
    "tables,IBM437",
    "tables,IBM437:256",
    "tables,klingon:3",
    "tables,UTF-8:3",
    "picture.command,drawing",
    "picture.rows,256",
    "picture.bytes,2049",
    "picture.bytes,260",
    "kanji.leave,maybe",
    "barcode,code-39",
    "cutter,scissors",
    "drawer,pin-3",
    "status.gs-r,often",
    "wire.bytes-per-second,0",
    "serial.flow,water",
    "label.mode,gap",
    "label.millimetres,301",
    "paper.dotz,384"
  })
  void namesThePropertyThatIsWrong(String key, String value) {
    Properties properties = ShippedFiles.properties("safe");
    properties.setProperty(key, value == null ? "" : value);
    assertThat(ProfileFile.read("mine", properties))
        .isEqualTo(new ProfileFile.Read.Wrong(List.of(key)));
  }

  @Test
  void namesEveryPropertyThatIsWrongAtOnce() {
    Properties properties = ShippedFiles.properties("safe");
    properties.remove("title");
    properties.setProperty("drawer", "pin-3");
    properties.setProperty("cuter", "none");
    assertThat(ProfileFile.read("mine", properties))
        .isEqualTo(new ProfileFile.Read.Wrong(List.of("cuter", "drawer", "title")));
  }

  @Test
  void wantsEveryPropertyInAFileThatIsLikeNoOther() {
    Properties whole = ShippedFiles.properties("safe");
    assertThat(ProfileFile.read("mine", new Properties()))
        .isEqualTo(
            new ProfileFile.Read.Wrong(whole.stringPropertyNames().stream().sorted().toList()));
  }

  @Test
  void doesNotCutThroughTheLastLinesWhereTheKnifeIsFarFromTheHead() {
    Properties properties = ShippedFiles.properties("safe");
    properties.setProperty("cutter", "partial");
    assertThat(ProfileFile.read("mine", properties)).isInstanceOf(ProfileFile.Read.Good.class);
    properties.setProperty("feed.end", "3");
    assertThat(ProfileFile.read("mine", properties))
        .isEqualTo(new ProfileFile.Read.Wrong(List.of("feed.end")));
  }

  @Test
  void putsTheTableThatTheUserChoseFirst() {
    Profile chosen = Profile.named("generic-58").with(new Table(TURKISH, 48));
    assertThat(chosen.name()).isEqualTo("generic-58 windows-1254:48");
    assertThat(chosen.tables()).first().isEqualTo(new Table(TURKISH, 48));
    assertThat(chosen.tables()).filteredOn(table -> table.charset().equals(TURKISH)).hasSize(1);
    assertThat(chosen.tables()).hasSameSizeAs(Profile.named("generic-58").tables());
  }

  @Test
  void forgetsWhatItKnewOfANumberThatMeansAnotherTable() {
    Profile chosen = Profile.named("generic-58").with(new Table(TURKISH, 61));
    assertThat(chosen.tables()).map(Table::number).doesNotHaveDuplicates();
    assertThat(chosen.tables())
        .noneMatch(table -> table.charset().equals(Charset.forName("IBM857")));
  }

  @Test
  void replacesAnOlderChoice() {
    Profile chosen =
        Profile.named("safe")
            .with(new Table(Charset.forName("IBM857"), 13))
            .with(new Table(TURKISH, 48))
            .with(new Table(TURKISH, 32));
    assertThat(chosen.name()).isEqualTo("safe IBM857:13 windows-1254:32");
    assertThat(chosen.tables().getFirst()).isEqualTo(new Table(TURKISH, 32));
  }

  @Test
  void writesATableSoThatItCanBeReadAgain() {
    assertThat(Table.candidates())
        .allMatch(one -> Table.parse(one.text()).orElseThrow().equals(one));
    assertThat(new HashSet<>(Table.candidates())).hasSameSizeAs(Table.candidates());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", ":", "windows-1254", "windows-1254:256", "windows-1254:-1", "UTF-16:3", "x:1"})
  void takesNoTableThatIsNone(String text) {
    assertThat(Table.parse(text)).isEmpty();
  }

  @Test
  void refusesATableWithMoreThanAByteALetter() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Table(StandardCharsets.UTF_16, 3));
    assertThatIllegalArgumentException().isThrownBy(() -> new Table(TURKISH, 256));
  }

  @Test
  void offersOnlyTablesWithAllTurkishAndKurmanjiLetters() {
    for (Table table : Table.candidates()) {
      assertThat(new CodePages(List.of(table)).has("ÇĞİÖŞÜçğıöşüêîûÊÎÛäß"))
          .as(table.text())
          .isTrue();
    }
    assertThat(Table.parse("US-ASCII:0")).contains(new Table(StandardCharsets.US_ASCII, 0));
  }
}
