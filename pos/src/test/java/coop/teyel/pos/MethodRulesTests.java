package coop.teyel.pos;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import coop.teyel.pos.Sources.Source;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How long a method may grow. The rule is shown something that breaks it, too.
class MethodRulesTests {

  private static final int LINES = 30;
  private static final int LINES_OF_MOST = 10;
  private static final int LINES_OF_HALF = 3;

  @Test
  void noMethodIsTooLong() throws IOException {
    assertThat(tooLong(methods(Sources.read()))).isEmpty();
    String body = "int x;\n\n// not counted\n".repeat(LINES + 1);
    Source source =
        new Source(
            "coop.teyel.pos.a",
            "A",
            "class A {\nint a() {\nreturn 1;\n}\nvoid b() {\n" + body + "}\nint c();\n}");
    assertThat(tooLong(methods(List.of(source)))).containsExactly("coop.teyel.pos.a.A.b: 31 lines");
  }

  @Test
  void mostMethodsAreShort() throws IOException {
    List<Long> lengths = methods(Sources.read()).stream().map(Method::lines).sorted().toList();
    assertThat(lengths).hasSizeGreaterThan(2_000);
    assertThat(lengths.get(lengths.size() / 2)).isLessThanOrEqualTo(LINES_OF_HALF);
    assertThat(lengths.get(lengths.size() * 9 / 10)).isLessThanOrEqualTo(LINES_OF_MOST);
  }

  private static List<String> tooLong(List<Method> methods) {
    return methods.stream()
        .filter(it -> it.lines() > LINES)
        .map(it -> it.name() + ": " + it.lines() + " lines")
        .toList();
  }

  /// All methods and constructors that have a body.
  private static List<Method> methods(List<Source> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Method> methods = new ArrayList<>();
    JavacTask task =
        (JavacTask)
            compiler.getTask(
                null,
                null,
                null,
                List.of("-proc:none"),
                null,
                sources.stream().map(SourceText::new).toList());
    Map<URI, Source> byFile =
        sources.stream().collect(Collectors.toMap(MethodRulesTests::uri, Function.identity()));
    SourcePositions positions = Trees.instance(task).getSourcePositions();
    for (CompilationUnitTree unit : task.parse()) {
      unit.accept(new Bodies(byFile.get(unit.getSourceFile().toUri()), unit, positions), methods);
    }
    return methods;
  }

  private static URI uri(Source source) {
    return URI.create(
        "string:///" + source.path().replace('.', '/') + JavaFileObject.Kind.SOURCE.extension);
  }

  /// @param lines of code between the braces
  private record Method(String name, long lines) {}

  private static final class Bodies extends TreeScanner<@Nullable Void, List<Method>> {

    private final Source source;
    private final CompilationUnitTree unit;
    private final SourcePositions positions;

    Bodies(Source source, CompilationUnitTree unit, SourcePositions positions) {
      this.source = source;
      this.unit = unit;
      this.positions = positions;
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, List<Method> found) {
      BlockTree body = method.getBody();
      if (body != null) {
        int begin = (int) positions.getStartPosition(unit, body) + 1;
        int end = (int) positions.getEndPosition(unit, body) - 1;
        String name = source.path() + "." + method.getName();
        found.add(new Method(name, Sources.linesOfCode(source.text().substring(begin, end))));
      }
      return super.visitMethod(method, found);
    }
  }

  private static final class SourceText extends SimpleJavaFileObject {

    private final Source source;

    SourceText(Source source) {
      super(uri(source), JavaFileObject.Kind.SOURCE);
      this.source = source;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return source.text();
    }
  }
}
