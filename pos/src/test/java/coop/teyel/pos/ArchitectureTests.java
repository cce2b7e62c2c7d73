package coop.teyel.pos;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.facts.CommandId;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Repository;
import org.springframework.stereotype.Service;

/// The rules of the house, as `docs/architecture.md` tells them.
@AnalyzeClasses(packages = "coop.teyel", importOptions = ArchitectureTests.NoTests.class)
class ArchitectureTests {

  /// The way of a garment, left to right; a feature uses only what stands to its left.
  private static final List<String> FEATURES =
      List.of(
          "production.facts",
          "production.money",
          "production.texts",
          "production.live",
          "production.papers",
          "production.controls",
          "production.scans",
          "production.coop",
          "production.members",
          "production.designs",
          "production.batches",
          "production.garments",
          "production.labels",
          "production.shares",
          "production.stock",
          "pos.audit",
          "pos.books",
          "pos.till",
          "pos.peripherals",
          "pos.printing",
          "pos.payments",
          "pos.baskets",
          "pos.sales",
          "pos.returns",
          "pos.customer",
          "pos.receipts",
          "pos.shell");

  private static final String[] WHAT_THE_STALL_SEES = {
    "coop.teyel.production.facts..",
    "coop.teyel.production.money..",
    "coop.teyel.production.texts..",
    "coop.teyel.production.live..",
    "coop.teyel.production.papers..",
    "coop.teyel.production.controls..",
    "coop.teyel.production.scans..",
    "coop.teyel.production.coop..",
    "coop.teyel.production.members..",
    "coop.teyel.production.stock.."
  };

  /// The rest of the scans only knows what a code can say.
  private static final String SCREEN_PART_OF_THE_SCANS =
      "coop\\.teyel\\.production\\.scans\\.(?:CameraScan|ScanCatcher|ScanDesk|ScanGuard)(?:\\$.*)?";

  @ArchTest
  static final ArchRule HARDWARE_KNOWS_NO_SPRING_NO_SCREEN_AND_NO_DATABASE =
      noClasses()
          .that()
          .resideInAPackage("coop.teyel.hardware..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "com.vaadin..",
              "java.sql..",
              "javax.sql..",
              "org.jooq..",
              "coop.teyel.production..",
              "coop.teyel.pos..");

  @ArchTest
  static final ArchRule THE_WORKSHOP_KNOWS_NOTHING_OF_THE_STALL =
      noClasses()
          .that()
          .resideInAPackage("coop.teyel.production..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("coop.teyel.pos..");

  @ArchTest
  static final ArchRule THE_STALL_SEES_THE_WORKSHOP_THROUGH_ITS_STOCK =
      noClasses()
          .that()
          .resideInAPackage("coop.teyel.pos..")
          .and()
          .resideOutsideOfPackage("coop.teyel.pos.shell.demo..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("coop.teyel.production..")
                  .and(DescribedPredicate.not(resideInAnyOf(WHAT_THE_STALL_SEES))));

  @ArchTest
  static final ArchRule CONNECTIONS_AND_REHEARSALS_BELONG_TO_PRINTING_AND_PERIPHERALS =
      noClasses()
          .that()
          .resideInAnyPackage("coop.teyel.pos..", "coop.teyel.production..")
          .and()
          .resideOutsideOfPackages("coop.teyel.pos.printing..", "coop.teyel.pos.peripherals..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "coop.teyel.hardware.connections..", "coop.teyel.hardware.rehearsal..");

  @ArchTest
  static final ArchRule SCREENS_ARE_IN_UI =
      noClasses()
          .that()
          .resideInAPackage("coop.teyel..")
          .and()
          .resideOutsideOfPackages(
              "..ui..",
              "coop.teyel.production.controls..",
              "coop.teyel.pos.shell",
              "coop.teyel.pos")
          .and()
          .haveNameNotMatching(SCREEN_PART_OF_THE_SCANS)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("com.vaadin..");

  @ArchTest
  static final ArchRule PAGES_ARE_WHERE_VAADIN_LOOKS_FOR_THEM =
      classes()
          .that()
          .areAnnotatedWith(Route.class)
          .or()
          .areAssignableTo(HasErrorParameter.class)
          .or()
          .areAssignableTo(AppShellConfigurator.class)
          .should()
          .resideInAPackage("coop.teyel.*.*.ui");

  @ArchTest
  static final ArchRule SQL_IS_IN_ROWS =
      classes()
          .that()
          .areAnnotatedWith(Repository.class)
          .should()
          .haveSimpleNameEndingWith("Rows")
          .andShould()
          .bePackagePrivate();

  @ArchTest
  static final ArchRule ONLY_ROWS_SPEAK_SQL =
      noClasses()
          .that()
          .resideInAPackage("coop.teyel..")
          .and()
          .resideOutsideOfPackages("..db..", "coop.teyel.production.facts.storage..")
          .and()
          .haveNameNotMatching(".*Rows(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.jooq.DSLContext")
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("org.springframework.jdbc.core..");

  @ArchTest
  static final ArchRule TIME_COMES_FROM_THE_CLOCK =
      noClasses()
          .that()
          .resideOutsideOfPackages("coop.teyel.hardware..")
          .should()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(YearMonth.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now");

  @ArchTest
  static final ArchRule ONE_CLOCK_AND_THE_IDS_OF_COMMANDS_READ_THE_COMPUTERS =
      noClasses()
          .that()
          .resideOutsideOfPackages("coop.teyel.hardware..")
          .and()
          .doNotHaveSimpleName("ShiftableClock")
          .and()
          .doNotHaveSimpleName("CommandId")
          .should()
          .callMethod(InstantSource.class, "system");

  /// A screen is led to by its class: in its own package, or by the navigation that it has there.
  @ArchTest
  static final ArchRule NO_SCREEN_IS_LED_TO_BY_ITS_ADDRESS =
      noClasses().should().callMethodWhere(isByAddress("navigate|forwardTo|rerouteTo"));

  @ArchTest
  static final ArchRule ONLY_NAVIGATIONS_LOAD_A_SCREEN_ANEW =
      noClasses()
          .that()
          .haveNameNotMatching(".*(Navigation|Routes)")
          .should()
          .callMethodWhere(isByAddress("setLocation"));

  /// They come from the browser, or an act goes without one.
  @ArchTest
  static final ArchRule NO_SCREEN_MAKES_THE_ID_OF_A_COMMAND =
      noClasses()
          .that()
          .resideInAPackage("..ui..")
          .should()
          .callMethodWhere(target(owner(type(CommandId.class))).and(target(not(name("toString")))))
          .orShould()
          .callConstructorWhere(target(owner(type(CommandId.class))));

  @ArchTest
  static final ArchRule SCREENS_SAY_WHO_MAY_OPEN_THEM =
      classes()
          .that()
          .areAnnotatedWith(Route.class)
          .should()
          .beAnnotatedWith(RolesAllowed.class)
          .orShould()
          .beAnnotatedWith(PermitAll.class)
          .orShould()
          .beAnnotatedWith(AnonymousAllowed.class);

  @ArchTest
  static final ArchRule EVERY_PACKAGE_BELONGS_TO_A_FEATURE =
      classes()
          .that()
          .resideInAnyPackage("coop.teyel.production..", "coop.teyel.pos..")
          .and()
          .resideOutsideOfPackages("..db..", "coop.teyel.pos")
          .should()
          .resideInAnyPackage(
              FEATURES.stream()
                  .map(feature -> "coop.teyel." + feature + "..")
                  .toArray(String[]::new));

  @ArchTest
  static final ArchRule NO_FLOATING_POINT_IN_FIELDS_OF_MONEY_AND_PIECES =
      noFields()
          .that()
          .areDeclaredInClassesThat(countsSomething())
          .should()
          .haveRawType(double.class)
          .orShould()
          .haveRawType(float.class);

  @ArchTest
  static final ArchRule NO_FLOATING_POINT_IN_RESULTS_OF_MONEY_AND_PIECES =
      noMethods()
          .that()
          .areDeclaredInClassesThat(countsSomething())
          .should()
          .haveRawReturnType(double.class)
          .orShould()
          .haveRawReturnType(float.class);

  @ArchTest
  static final ArchRule SERVICES_DENY_BY_DEFAULT =
      classes()
          .that()
          .areAnnotatedWith(Service.class)
          .and()
          .resideInAPackage("coop.teyel..")
          .should()
          .beAnnotatedWith(jakarta.annotation.security.DenyAll.class);

  @TestFactory
  List<DynamicTest> aFeatureUsesOnlyWhatStandsToItsLeft() {
    JavaClasses teyel =
        new ClassFileImporter().withImportOption(new NoTests()).importPackages("coop.teyel");
    return FEATURES.stream()
        .map(feature ->
            DynamicTest.dynamicTest(
                feature,
                () -> onlyLeftOf(FEATURES.indexOf(feature)).allowEmptyShould(true).check(teyel)))
        .toList();
  }

  @Test
  void vaadinOutsideOfTheScreensIsNoticed() {
    JavaClasses outside = new ClassFileImporter().importClasses(ViewTestBase.class);
    assertThat(SCREENS_ARE_IN_UI.evaluate(outside).hasViolation()).isTrue();
  }

  @Test
  void featuresKeepTheirInsidesToThemselves() {
    ApplicationModules.of(Teyel.class, new OnlyWritten()).verify();
  }

  private static ArchRule onlyLeftOf(int place) {
    String[] right =
        FEATURES.subList(place + 1, FEATURES.size()).stream()
            .map(feature -> "coop.teyel." + feature + "..")
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage("coop.teyel." + FEATURES.get(place) + "..")
        .should()
        .dependOnClassesThat(
            right.length == 0 ? DescribedPredicate.not(alwaysTrue()) : resideInAnyOf(right));
  }

  private static DescribedPredicate<JavaClass> resideInAnyOf(String... packages) {
    return JavaClass.Predicates.resideInAnyPackage(packages);
  }

  private static DescribedPredicate<JavaCall<?>> isByAddress(String names) {
    return DescribedPredicate.describe(
        names + " to a text",
        call ->
            call.getTargetOwner().getPackageName().startsWith("com.vaadin.")
                && call.getName().matches(names)
                && call.getTarget().getRawParameterTypes().stream()
                    .findFirst()
                    .filter(it -> it.isEquivalentTo(String.class))
                    .isPresent());
  }

  private static DescribedPredicate<JavaClass> countsSomething() {
    return resideInAnyOf(
        "coop.teyel.production.money..",
        "coop.teyel.production.shares..",
        "coop.teyel.production.batches..",
        "coop.teyel.production.stock..",
        "coop.teyel.pos.books..",
        "coop.teyel.pos.till..",
        "coop.teyel.pos.payments..",
        "coop.teyel.pos.baskets..",
        "coop.teyel.pos.sales..",
        "coop.teyel.pos.returns..");
  }

  /// Neither the tests of this module nor the workshop's, which come as a folder while compiling
  /// and as a jar when everything is built.
  static final class NoTests implements ImportOption {

    private final ImportOption noFolders = new ImportOption.DoNotIncludeTests();

    @Override
    public boolean includes(Location location) {
      return noFolders.includes(location) && !location.contains("-tests.jar");
    }
  }

  /// What somebody wrote: no tests, and no tables that are generated.
  private static final class OnlyWritten implements ImportOption {

    private final ImportOption noTests = new NoTests();

    @Override
    public boolean includes(Location location) {
      return noTests.includes(location) && !location.contains("/db/");
    }
  }
}
