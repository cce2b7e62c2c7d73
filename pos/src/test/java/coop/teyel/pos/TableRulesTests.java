package coop.teyel.pos;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.pos.Sources.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whose a table is, says the name of the migration that creates it: `V050__garments.sql` belongs
/// to `garments`. Nobody else reads or writes it, and nobody else speaks of its columns. Each rule
/// is shown something that breaks it, too.
class TableRulesTests {

  private static final String MIGRATIONS = "src/main/resources/db/migration/sqlite";
  private static final Pattern MIGRATION = Pattern.compile("V\\d+__(\\w+)\\.sql");
  private static final Pattern TABLE_CREATED =
      Pattern.compile("^create table \"?(\\w+)\"?", Pattern.MULTILINE);
  private static final Pattern TABLE_GENERATED = Pattern.compile("\\.db\\.[tT]ables\\.(\\w+)");
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\n]|\\\\.)*)\"");
  private static final Pattern TABLE_IN_SQL =
      Pattern.compile("\\b(?:from|join|into|update) \\\\?\"?(\\w+)");
  private static final Pattern COLUMN = Pattern.compile("\"(\\w+)\\.(?!teyel)\\w+\"");
  private static final Pattern FACT_IN_QUOTES =
      Pattern.compile("(?:\\.(?:name|hashOf)\\(\\s*|case )\"(\\w+)\"");

  @Test
  void everyMigrationIsNamedAfterAFeature() throws IOException {
    Set<String> features = Sources.read().stream().map(Source::feature).collect(toSet());
    assertThat(features).containsAll(Set.copyOf(tables().values()));
  }

  @Test
  void tablesAreUsedByTheirOwnFeatureAlone() throws IOException {
    Map<String, String> tables = tables();
    assertThat(tables)
        .containsEntry("garment", "garments")
        .containsEntry("sale_line", "sales")
        .containsEntry("till_cash", "till");
    assertThat(strangers(Sources.read(), tables)).isEmpty();
    assertThat(
            strangers(
                List.of(
                    rows("sales", "import static coop.teyel.pos.db.Tables.SALE_LINE;"),
                    rows("returns", "import static coop.teyel.pos.db.Tables.SALE_LINE;"),
                    rows("books", "import coop.teyel.pos.db.tables.SaleLine;"),
                    rows("audit", "  \"select 1 from sale s\"\n + \" join till_cash t\""),
                    rows("shell", "  /// takes it from sale\n  \"taken from\" + sale")),
                tables))
        .containsExactly(
            "coop.teyel.pos.returns.XRows uses sale_line of sales",
            "coop.teyel.pos.books.XRows uses sale_line of sales",
            "coop.teyel.pos.audit.XRows uses sale of sales",
            "coop.teyel.pos.audit.XRows uses till_cash of till");
  }

  @Test
  void nobodyNamesTheFieldsOfAnothersFacts() throws IOException {
    Map<String, String> tables = tables();
    assertThat(spoken(Sources.read(), tables)).isEmpty();
    assertThat(
            spoken(
                List.of(
                    rows("sales", "written.get(\"sale.receipt_number\")"),
                    rows("audit", "written.get(\"sale.receipt_number\")"),
                    rows("books", "getTranslation(\"books.title\")")),
                tables))
        .containsExactly("coop.teyel.pos.audit.XRows says \"sale.receipt_number\"");
  }

  @Test
  void nobodyNamesAFactByAStringOfItsOwn() throws IOException {
    Set<String> facts = tables().keySet();
    assertThat(named(Sources.read(), facts)).isEmpty();
    assertThat(
            named(
                List.of(
                    rows("audit", "switch (type) { case \"sale\" -> 1; }"),
                    rows("receipts", "chain.hashOf(\n  \"closing\", id)"),
                    rows("shell", "case \"something\" -> paper.say(\"sale\")")),
                facts))
        .containsExactly(
            "coop.teyel.pos.audit.XRows says \"sale\"",
            "coop.teyel.pos.receipts.XRows says \"closing\"");
  }

  private static List<String> strangers(List<Source> sources, Map<String, String> tables) {
    List<String> found = new ArrayList<>();
    for (Source source : sources) {
      tablesOf(source)
          .distinct()
          .filter(table -> !tables.getOrDefault(table, source.feature()).equals(source.feature()))
          .map(table -> source.path() + " uses " + table + " of " + tables.get(table))
          .forEach(found::add);
    }
    return found;
  }

  private static Stream<String> tablesOf(Source source) {
    Stream<String> generated =
        TABLE_GENERATED.matcher(source.text()).results().map(it -> column(it.group(1)));
    String literals =
        LITERAL
            .matcher(source.text())
            .results()
            .map(it -> it.group(1))
            .collect(Collectors.joining("\n"));
    return Stream.concat(
        generated, TABLE_IN_SQL.matcher(literals).results().map(it -> it.group(1)));
  }

  /// `SALE_LINE` and `SaleLine` as the database calls it.
  private static String column(String name) {
    String underscored =
        name.contains("_") || name.toUpperCase(Locale.ROOT).equals(name)
            ? name
            : name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "_");
    return underscored.toLowerCase(Locale.ROOT);
  }

  private static List<String> spoken(List<Source> sources, Map<String, String> tables) {
    List<String> found = new ArrayList<>();
    for (Source source : sources) {
      COLUMN
          .matcher(source.text())
          .results()
          .filter(it -> {
            String owner = tables.getOrDefault(it.group(1), source.feature());
            return !owner.equals(source.feature());
          })
          .map(MatchResult::group)
          .map(column -> source.path() + " says " + column)
          .forEach(found::add);
    }
    return found;
  }

  private static List<String> named(List<Source> sources, Set<String> facts) {
    List<String> found = new ArrayList<>();
    for (Source source : sources) {
      FACT_IN_QUOTES
          .matcher(source.text())
          .results()
          .map(it -> it.group(1))
          .filter(facts::contains)
          .map(fact -> source.path() + " says \"" + fact + "\"")
          .forEach(found::add);
    }
    return found;
  }

  /// Which feature each table belongs to.
  private static Map<String, String> tables() throws IOException {
    Map<String, String> owners = new TreeMap<>();
    for (String module : List.of("production", "pos")) {
      try (Stream<Path> files = Files.list(Sources.ROOT.resolve(module).resolve(MIGRATIONS))) {
        for (Path file : files.toList()) {
          String feature = MIGRATION.matcher(file.getFileName().toString()).replaceFirst("$1");
          TABLE_CREATED
              .matcher(Files.readString(file))
              .results()
              .map(it -> it.group(1))
              .forEach(table -> owners.put(table, feature));
        }
      }
    }
    return owners;
  }

  private static Source rows(String feature, String text) {
    return new Source("coop.teyel.pos." + feature, "XRows", text);
  }
}
