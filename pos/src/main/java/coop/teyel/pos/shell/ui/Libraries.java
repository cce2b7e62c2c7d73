package coop.teyel.pos.shell.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads what the build laid into the jar about its parts: the software bill of materials
/// (CycloneDX), the modules of Vaadin's browser bundle, and a folder of licence texts for each.
final class Libraries {

  /// Where the bill of materials lies; Spring Boot knows the place too.
  static final String BILL = "META-INF/sbom/application.cdx.json";

  private static final String LICENCES = "META-INF/licences/";
  private static final String BROWSER_MODULES = "META-INF/VAADIN/config/stats.json";
  private static final String OURS = "coop.teyel";
  private static final char AFTER_SLASH = '/' + 1;

  private final JsonNode bill = json(BILL);
  private final NavigableMap<String, Resource> texts = texts();

  /// The version of Teyel itself.
  String version() {
    return own().path("version").asString("");
  }

  /// Teyel, and the licence under which it is handed on.
  Library teyel() {
    return component("Teyel", own());
  }

  /// What runs on the server.
  List<Library> server() {
    return bill.path("components")
        .valueStream()
        .filter(component -> !OURS.equals(component.path("group").asString("")))
        .map(component -> component(fullName(component), component))
        .sorted(Comparator.comparing(Library::name))
        .toList();
  }

  /// What Vaadin's bundle brings to the browser; empty where no bundle was built.
  List<Library> browser() {
    Properties licences = properties(LICENCES + "browser/browser.properties");
    return json(BROWSER_MODULES)
        .path("npmModules")
        .propertyStream()
        .map(module -> {
          String name = module.getKey();
          String licence =
              Optional.ofNullable(licences.getProperty(name))
                  .orElseGet(() -> group(licences, name));
          return new Library(
              name,
              module.getValue().asString(""),
              licence,
              texts("browser/" + name, Stream.of(licence)));
        })
        .filter(module -> !module.licence().isEmpty())
        .toList();
  }

  /// Fonts, and facts that were taken over.
  List<Library> others() {
    Properties licences = properties(LICENCES + "others/others.properties");
    return licences.stringPropertyNames().stream()
        .sorted()
        .map(name ->
            new Library(name, "", licences.getProperty(name), texts("others/" + name, Stream.of())))
        .toList();
  }

  private JsonNode own() {
    return bill.path("metadata").path("component");
  }

  private Library component(String shown, JsonNode component) {
    List<String> licences =
        component.path("licenses").valueStream().map(Libraries::licence).toList();
    return new Library(
        shown,
        component.path("version").asString(""),
        String.join(" · ", licences),
        texts(component.path("name").asString(""), licences.stream()));
  }

  /// Some are called no more than `core`.
  private static String fullName(JsonNode component) {
    return component.path("group").asString("") + ":" + component.path("name").asString("");
  }

  private static String licence(JsonNode choice) {
    JsonNode licence = choice.path("license");
    return Stream.of(choice.path("expression"), licence.path("id"), licence.path("name"))
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .findFirst()
        .orElse("");
  }

  private static String group(Properties licences, String module) {
    return licences.getProperty(module.replaceFirst("/.*", "/*"), "");
  }

  /// A library's own texts, or else the common text of the first licence that has one.
  private List<Resource> texts(String folder, Stream<String> licences) {
    List<Resource> own = List.copyOf(texts.subMap(folder + "/", folder + AFTER_SLASH).values());
    return own.isEmpty()
        ? licences
            .flatMap(licence -> Stream.ofNullable(texts.get("texts/" + licence + ".txt")))
            .limit(1)
            .toList()
        : own;
  }

  private static NavigableMap<String, Resource> texts() {
    try {
      return Stream.of(
              new PathMatchingResourcePatternResolver()
                  .getResources("classpath*:" + LICENCES + "**/*"))
          .filter(Resource::isReadable)
          .collect(
              Collectors.toMap(Libraries::place, text -> text, (first, _) -> first, TreeMap::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Its path below the folder of licences.
  private static String place(Resource text) {
    try {
      String path = text.getURL().getPath();
      return path.substring(path.lastIndexOf(LICENCES) + LICENCES.length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a program that was not built by Maven lacks is empty.
  private static JsonNode json(String path) {
    ClassPathResource resource = new ClassPathResource(path);
    if (!resource.exists()) {
      return JsonMapper.shared().createObjectNode();
    }
    try (InputStream stream = resource.getInputStream()) {
      return JsonMapper.shared().readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties properties(String path) {
    Properties properties = new Properties();
    try (InputStream stream = new ClassPathResource(path).getInputStream()) {
      properties.load(stream);
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
