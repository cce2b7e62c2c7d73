package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every library that was packed into the jar is in its bill of materials, has a licence, and has
/// brought its licences and notices along.
class LicencesIT {

  private static final Path HERE = Path.of("..").toAbsolutePath().normalize();
  private static final Path BUILT = Path.of("target", "teyel.jar");
  private static final String BILL = "META-INF/sbom/application.cdx.json";
  private static final String LICENCES = "META-INF/licences/";
  private static final Pattern LICENCE_OR_NOTICE =
      Pattern.compile(
          "(?i)(?:.*/)?[^/]*(?:licen[cs]e|notice|copying|copyright)[^/]*(?<!\\.class|\\.js|/)");

  private static ZipFile jar;
  private static JsonNode bill;

  @BeforeAll
  static void open() throws IOException {
    jar = new ZipFile(BUILT.toFile());
    assertThat(jar.getEntry(BILL))
        .as("the bill of materials, which Maven makes only while it is online (without -o)")
        .isNotNull();
    bill = json(BILL);
  }

  @AfterAll
  static void close() throws IOException {
    jar.close();
  }

  @Test
  void everyLibraryIsInTheBillOfMaterials() throws IOException {
    Map<String, String> versions =
        bill.path("components")
            .valueStream()
            .collect(
                Collectors.toMap(
                    component -> component.path("name").asString(),
                    component -> component.path("version").asString()));
    List<Path> packed = packed();
    assertThat(packed).hasSizeGreaterThan(50);
    assertThat(packed)
        .allSatisfy(library -> assertThat(versions).containsEntry(name(library), version(library)));
  }

  @Test
  void everyLibraryHasALicenceAndItsText() {
    assertThat(bill.path("components").valueStream().toList())
        .allSatisfy(component -> {
          List<String> licences = licences(component);
          assertThat(licences).as(component.toString()).isNotEmpty().doesNotContain("");
          assertThat(hasText(component.path("name").asString(), licences))
              .as(component.path("name") + " " + licences)
              .isTrue();
        });
  }

  @Test
  void noLibraryLostItsLicencesAndNotices() throws IOException {
    for (Path library : packed()) {
      try (ZipFile file = new ZipFile(library.toFile())) {
        for (ZipEntry entry : file.stream().filter(LicencesIT::isLicenceOrNotice).toList()) {
          ZipEntry kept = jar.getEntry(LICENCES + name(library) + "/" + entry.getName());
          assertThat(kept).as(library.getFileName() + ": " + entry.getName()).isNotNull();
          assertThat(kept.getCrc()).as(entry.getName()).isEqualTo(entry.getCrc());
        }
      }
    }
  }

  @Test
  void everyModuleInTheBrowserHasALicenceAndItsText() throws IOException {
    Properties licences = new Properties();
    try (InputStream stream = open(LICENCES + "browser/browser.properties")) {
      licences.load(stream);
    }
    List<String> modules =
        List.copyOf(json("META-INF/VAADIN/config/stats.json").path("npmModules").propertyNames());
    assertThat(modules).hasSizeGreaterThan(50);
    assertThat(modules)
        .allSatisfy(module -> {
          String licence =
              licences.getProperty(module, licences.getProperty(module.replaceFirst("/.*", "/*")));
          assertThat(licence).as(module).isNotNull();
          assertThat(
                  licence.isEmpty()
                      || licence.startsWith("Vaadin Commercial")
                      || hasText("browser/" + module, List.of(licence)))
              .as(module)
              .isTrue();
        });
  }

  @Test
  void theModulesThatWereCutOutAreGone() {
    assertThat(
            jar.stream()
                .map(ZipEntry::getName)
                .filter(name -> name.startsWith("META-INF/VAADIN/webapp/") && name.endsWith(".js"))
                .filter(name -> text(name).contains("Highcharts")))
        .isEmpty();
  }

  @Test
  void theJarSaysUnderWhichLicenceItIsItself() {
    assertThat(text("META-INF/LICENSE")).contains("Apache License", "Version 2.0");
    assertThat(licences(bill.path("metadata").path("component"))).containsExactly("Apache-2.0");
  }

  /// The jars of this process's libraries whose files lie in the jar that was built.
  private static List<Path> packed() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
        .map(Path::of)
        .filter(path -> path.toString().endsWith(".jar") && !path.startsWith(HERE))
        .filter(LicencesIT::isPacked)
        .toList();
  }

  /// The same bytes, for two libraries may have a class of the same name.
  private static boolean isPacked(Path library) {
    try (ZipFile file = new ZipFile(library.toFile())) {
      return file.stream()
          .filter(LicencesIT::isOfTheProgram)
          .findFirst()
          .filter(entry -> isSame(entry, jar.getEntry(entry.getName())))
          .isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOfTheProgram(ZipEntry entry) {
    String name = entry.getName();
    return name.endsWith(".class") && !name.endsWith("-info.class")
        || name.startsWith("META-INF/resources/") && !entry.isDirectory();
  }

  private static boolean isSame(ZipEntry entry, @Nullable ZipEntry packed) {
    return packed != null && packed.getCrc() == entry.getCrc();
  }

  /// A repository keeps a library at `…/name/version/name-version.jar`.
  private static String name(Path library) {
    return library.getParent().getParent().getFileName().toString();
  }

  private static String version(Path library) {
    return library.getParent().getFileName().toString();
  }

  private static boolean isLicenceOrNotice(ZipEntry entry) {
    return LICENCE_OR_NOTICE.matcher(entry.getName()).matches();
  }

  private static boolean hasText(String folder, List<String> licences) {
    String own = LICENCES + folder + "/";
    return jar.stream().anyMatch(entry -> entry.getName().startsWith(own) && !entry.isDirectory())
        || licences.stream()
            .anyMatch(licence -> jar.getEntry(LICENCES + "texts/" + licence + ".txt") != null);
  }

  private static List<String> licences(JsonNode component) {
    return component
        .path("licenses")
        .valueStream()
        .map(choice ->
            Stream.of(
                    choice.path("expression"),
                    choice.path("license").path("id"),
                    choice.path("license").path("name"))
                .filter(JsonNode::isString)
                .map(JsonNode::asString)
                .findFirst()
                .orElse(""))
        .toList();
  }

  private static JsonNode json(String name) throws IOException {
    try (InputStream stream = open(name)) {
      return JsonMapper.shared().readTree(stream);
    }
  }

  private static String text(String name) {
    try (InputStream stream = open(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream open(String name) throws IOException {
    return jar.getInputStream(jar.getEntry(name));
  }
}
