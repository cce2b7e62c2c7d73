package coop.teyel.hardware.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.profiles.Profiles.Reason;
import coop.teyel.hardware.profiles.Profiles.Wrong;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProfilesTests {

  @TempDir private Path folder;

  @Test
  void comesWithProfilesForTheUsualMakers() {
    assertThat(Profiles.shipped().all())
        .map(Profile::name)
        .containsExactly(
            "generic-80",
            "generic-58",
            "epson-tm-t20",
            "epson-tm-t88",
            "star-escpos",
            "label-gap-58",
            "epson-tm-l90",
            "safe");
    assertThat(Profiles.shipped().wrong()).isEmpty();
  }

  @Test
  void takesAFileThatSaysOnlyWhatDiffers() throws IOException {
    put("stall-2.properties", "like = generic-58\ntitle = Our printer ş\npaper.columns = 30\n");
    Profile own = Profiles.with(folder).find("stall-2").orElseThrow();
    assertThat(own.name()).isEqualTo("stall-2");
    assertThat(own.title()).isEqualTo("Our printer ş");
    assertThat(own.paper().columns()).isEqualTo(30);
    assertThat(own.tables()).isEqualTo(Profile.named("generic-58").tables());
  }

  @Test
  void listsThoseOfAPlaceAfterThoseOfTheProgram() throws IOException {
    put("b.properties", "like = safe\n");
    put("a.properties", "like = safe\n");
    put("notes.txt", "no profile");
    assertThat(Profiles.with(folder).all())
        .map(Profile::name)
        .startsWith("generic-80")
        .endsWith("safe", "a", "b");
  }

  @Test
  void namesWhatIsWrongInAFileAndTakesTheOthers() throws IOException {
    put("good.properties", "like = safe\n");
    put("bad.properties", "like = safe\ndrawer = pin-7\npaper.dotz = 3\n");
    put("who.properties", "like = ../safe\n");
    Profiles profiles = Profiles.with(folder);
    assertThat(profiles.find("good")).isPresent();
    assertThat(profiles.wrong())
        .containsExactly(
            new Wrong("bad.properties", Reason.PROPERTIES, List.of("drawer", "paper.dotz")),
            new Wrong("who.properties", Reason.PROPERTIES, List.of("like")));
  }

  @Test
  void doesNotReplaceAProfileOfTheProgram() throws IOException {
    put("safe.properties", "like = generic-80\n");
    Profiles profiles = Profiles.with(folder);
    assertThat(profiles.wrong())
        .containsExactly(new Wrong("safe.properties", Reason.TAKEN, List.of()));
    assertThat(profiles.find("safe")).contains(Profile.named("safe"));
  }

  @Test
  void takesNoNameThatCouldMeanSomethingElse() throws IOException {
    put("My Printer.properties", "like = safe\n");
    put(".properties", "like = safe\n");
    put("x".repeat(41) + ".properties", "like = safe\n");
    assertThat(Profiles.with(folder).wrong())
        .hasSize(3)
        .allMatch(one -> one.reason() == Reason.NAME);
  }

  @Test
  void isNotStoppedByAFileThatIsNone() throws IOException {
    put("escape.properties", "title = \\u12\n");
    put("long.properties", "title = " + "x".repeat(70_000));
    Files.write(folder.resolve("latin.properties"), new byte[] {'a', '=', (byte) 0xFE});
    Files.createDirectory(folder.resolve("folder.properties"));
    assertThat(Profiles.with(folder).wrong())
        .hasSize(4)
        .allMatch(one -> one.reason() == Reason.UNREADABLE);
  }

  @Test
  void needsNoFolder() {
    Profiles profiles = Profiles.with(folder.resolve("nowhere"));
    assertThat(profiles.all()).isEqualTo(Profiles.shipped().all());
    assertThat(profiles.wrong()).isEmpty();
  }

  @Test
  void findsAProfileWithTheTablesThatWereChosen() {
    Profile chosen =
        Profile.named("star-escpos").with(Profile.Table.parse("windows-1254:91").orElseThrow());
    assertThat(Profiles.shipped().find(chosen.name())).contains(chosen);
  }

  @Test
  void findsNothingForANameWithNonsense() {
    assertThat(Profiles.shipped().find("")).isEmpty();
    assertThat(Profiles.shipped().find("nobody")).isEmpty();
    assertThat(Profiles.shipped().find("safe windows-1254:300")).isEmpty();
    assertThat(Profiles.shipped().find("safe  IBM857:13")).isEmpty();
  }

  private void put(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }
}
