package coop.teyel.pos;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.instruction.InvokeInstruction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/// The pictures in `docs/architecture.md` are drawn from the code. Where the code has changed
/// since, these tests fail, and `-Dteyel.docs=write` draws them anew.
class ArchitecturePicturesTests {

  private static final Path DOCUMENT = Path.of("..", "docs", "architecture.md");
  private static final boolean WRITES = "write".equals(System.getProperty("teyel.docs"));
  private static final String ROOT =
      Teyel.class.getPackageName().substring(0, Teyel.class.getPackageName().lastIndexOf('.'));
  private static final ImportOption NO_TESTS = new ArchitectureTests.NoTests();
  private static final ImportOption WRITTEN_BY_HAND =
      location -> NO_TESTS.includes(location) && !location.contains("/db/");

  private static JavaClasses teyel;
  private static ApplicationModules modules;

  @BeforeAll
  static void read() {
    teyel = new ClassFileImporter().withImportOption(WRITTEN_BY_HAND).importPackages(ROOT);
    modules = ApplicationModules.of(Teyel.class, WRITTEN_BY_HAND);
  }

  @Test
  void theModulesAreDrawnAsTheyAre() throws IOException {
    Map<String, Set<String>> uses = withoutShortCuts(uses());
    assertThat(uses).hasSizeGreaterThan(10);
    List<String> lines = new ArrayList<>(List.of("flowchart LR"));
    Map<String, List<String>> folders =
        uses.keySet().stream()
            .collect(
                groupingBy(ArchitecturePicturesTests::folder, TreeMap::new, Collectors.toList()));
    folders.forEach((folder, rooms) -> {
      lines.add("  subgraph " + folder);
      rooms.forEach(
          room -> lines.add("    %s[%s]".formatted(room, room.substring(folder.length() + 1))));
      lines.add("  end");
    });
    uses.forEach(
        (room, used) -> used.forEach(other -> lines.add("  %s --> %s".formatted(room, other))));
    assertDrawn("modules", lines);
  }

  @Test
  void theWayOfASaleIsDrawnAsItIs() throws IOException {
    JavaClass checkout = only("Checkout");
    Set<String> callers = callers(checkout);
    assertThat(callers).isNotEmpty();
    List<String> calls =
        new ArrayList<>(
            List.of(
                "  Note over %s: for %s"
                    .formatted(checkout.getSimpleName(), String.join(", ", callers))));
    follow(checkout, "sell", new TreeSet<>(), calls);
    assertThat(calls).hasSizeGreaterThan(5);
    assertDrawn("sale", Stream.concat(Stream.of("sequenceDiagram"), calls.stream()).toList());
  }

  /// Which room uses which others, by the dependencies of their classes.
  private static Map<String, Set<String>> uses() {
    Map<String, Set<String>> uses = new TreeMap<>();
    for (JavaClass type : teyel) {
      String room = room(type);
      if (!room.isEmpty()) {
        Set<String> used = uses.computeIfAbsent(room, _ -> new TreeSet<>());
        type.getDirectDependenciesFromSelf().stream()
            .map(dependency -> room(dependency.getTargetClass()))
            .filter(other -> !other.isEmpty() && !other.equals(room))
            .forEach(used::add);
      }
    }
    return uses;
  }

  /// The application's module that it belongs to, or the first package below a folder that is no
  /// part of the application; empty for what lies in none.
  private static String room(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(ROOT + ".") || name.contains(".db")) {
      return "";
    }
    return firstTwo(
        modules
            .getModuleForPackage(name)
            .map(ArchitecturePicturesTests::packageOf)
            .orElse(name)
            .substring(ROOT.length() + 1));
  }

  private static String packageOf(ApplicationModule module) {
    return module.getBasePackage().getName();
  }

  private static String firstTwo(String path) {
    String[] parts = path.split("\\.", -1);
    return parts.length < 2 ? "" : parts[0] + "." + parts[1];
  }

  private static String folder(String room) {
    return room.substring(0, room.indexOf('.'));
  }

  /// Leaves out an arrow where a longer way leads to the same room.
  private static Map<String, Set<String>> withoutShortCuts(Map<String, Set<String>> uses) {
    Map<String, Set<String>> longest = new TreeMap<>();
    uses.forEach((room, used) -> {
      Set<String> farther = new TreeSet<>();
      used.forEach(other -> reach(other, uses, farther));
      longest.put(
          room,
          used.stream()
              .filter(other -> !farther.contains(other))
              .collect(toCollection(TreeSet::new)));
    });
    return longest;
  }

  private static void reach(String from, Map<String, Set<String>> uses, Set<String> reached) {
    uses.getOrDefault(from, Set.of()).stream()
        .filter(reached::add)
        .forEach(next -> reach(next, uses, reached));
  }

  private static JavaClass only(String simpleName) {
    List<JavaClass> found =
        teyel.stream().filter(type -> type.getSimpleName().equals(simpleName)).toList();
    assertThat(found).as(simpleName).hasSize(1);
    return found.getFirst();
  }

  private static Set<String> callers(JavaClass type) {
    return type.getMethodCallsToSelf().stream()
        .map(JavaMethodCall::getOriginOwner)
        .filter(owner -> !owner.equals(type))
        .map(JavaClass::getSimpleName)
        .collect(toCollection(TreeSet::new));
  }

  /// The calls to the parts of Teyel that a method makes, in the order of its instructions; what
  /// its class does itself is followed inside.
  private static void follow(JavaClass type, String method, Set<String> within, List<String> calls)
      throws IOException {
    Set<String> parts =
        type.getFields().stream()
            .map(field -> field.getRawType().getName())
            .filter(name -> name.startsWith(ROOT + "."))
            .collect(Collectors.toSet());
    for (InvokeInstruction call : instructions(type, method)) {
      String owner = call.owner().asInternalName().replace('/', '.');
      String name = call.name().stringValue();
      if (parts.contains(owner)) {
        calls.add(
            "  %s->>%s: %s"
                .formatted(
                    type.getSimpleName(), owner.substring(owner.lastIndexOf('.') + 1), name));
      } else if (owner.equals(type.getName()) && within.add(name)) {
        follow(type, name, within, calls);
        within.remove(name);
      }
    }
  }

  private static List<InvokeInstruction> instructions(JavaClass type, String method)
      throws IOException {
    try (InputStream stream =
        ArchitecturePicturesTests.class.getResourceAsStream(
            "/" + type.getName().replace('.', '/') + ".class")) {
      ClassModel model = ClassFile.of().parse(stream.readAllBytes());
      List<MethodModel> found =
          model.methods().stream().filter(it -> it.methodName().equalsString(method)).toList();
      assertThat(found).as(type.getSimpleName() + "." + method).isNotEmpty();
      return found.stream()
          .flatMap(it -> it.code().stream())
          .flatMap(code -> code.elementStream())
          .filter(InvokeInstruction.class::isInstance)
          .map(InvokeInstruction.class::cast)
          .toList();
    }
  }

  /// What stands in the document between the marks of that name.
  private static void assertDrawn(String name, List<String> lines) throws IOException {
    String text = Files.readString(DOCUMENT);
    String begin = "<!-- drawn from the code: " + name + " -->\n";
    String end = "<!-- end of " + name + " -->";
    assertThat(text).contains(begin, end);
    String drawn = "```mermaid\n" + String.join("\n", lines) + "\n```\n";
    int from = text.indexOf(begin) + begin.length();
    int to = text.indexOf(end);
    if (WRITES) {
      Files.writeString(DOCUMENT, text.substring(0, from) + drawn + text.substring(to));
    } else {
      assertThat(text.substring(from, to))
          .as("the picture of %s; -Dteyel.docs=write draws it anew", name)
          .isEqualTo(drawn);
    }
  }
}
