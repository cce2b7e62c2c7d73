package coop.teyel.production.designs;

import static coop.teyel.production.designs.DesignExamples.draft;
import static coop.teyel.production.designs.DesignExamples.draftOf;
import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.CoopSetup;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.members.Members;
import coop.teyel.production.money.Currency;
import coop.teyel.production.money.Money;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WorkshopBootTest
class DesignsIntegrationTests {

  @Autowired Designs designs;
  @Autowired Members members;
  @Autowired CoopSetup setup;
  @Autowired DSLContext sql;
  @Autowired PlatformTransactionManager transactions;

  private Member zehra;
  private Member berfin;

  @BeforeEach
  void cast() {
    MemberExamples people = new MemberExamples(setup, members);
    zehra = people.zehra();
    berfin = people.berfin();
  }

  @Test
  void aDesignIsToldAsItWasMade() {
    DesignDraft draft = draft(fresh("Told"));
    Design design = made(make(draft));
    assertThat(design.version()).isEqualTo(1);
    assertThat(draftOf(as(berfin, () -> designs.get(design.id())))).isEqualTo(draft);
    assertThat(as(berfin, designs::all)).contains(design);
  }

  @Test
  void aChangeIsANewVersionAndTheOldOneStays() {
    Design first = made(make(draft(fresh("Changed"))));
    DesignDraft dearer = priced(first.name(), 700_00);
    Design second = made(as(zehra, () -> designs.change(CommandId.fresh(), first.id(), dearer)));
    assertThat(second.version()).isEqualTo(2);
    assertThat(second.listPrice().minor()).isEqualTo(700_00);
    assertThat(as(berfin, () -> designs.version(first.id(), 1))).isEqualTo(first);
    assertThat(as(berfin, () -> designs.get(first.id()))).isEqualTo(second);
  }

  @Test
  void theSameCommandMakesOneDesign() {
    CommandId command = CommandId.fresh();
    DesignDraft draft = draft(fresh("Once"));
    DesignAnswer first = as(zehra, () -> designs.make(command, draft));
    DesignAnswer second = as(zehra, () -> designs.make(command, draft));
    assertThat(first).isInstanceOf(DesignAnswer.Made.class).isEqualTo(second);
  }

  @Test
  void namesMayHaveQuotesTagsAndSignsButMustBeShown() {
    String odd = "O'Neill \"<b>\" 🧵 " + UUID.randomUUID();
    assertThat(made(make(draft(odd))).name()).isEqualTo(odd);
    for (String bad : List.of("", "  ", "x".repeat(61), "x".repeat(500), "a\u0000b", "a\u001bb")) {
      assertThat(make(draft(bad))).isEqualTo(new DesignAnswer.BadName());
    }
  }

  @Test
  void twoDesignsNeverHaveOneName() {
    String name = fresh("Twin");
    Design first = made(make(draft(name)));
    assertThat(make(draft(" " + name + " "))).isEqualTo(new DesignAnswer.NameTaken());
    assertThat(as(zehra, () -> designs.change(CommandId.fresh(), first.id(), draft(name))))
        .isInstanceOf(DesignAnswer.Made.class);
  }

  @Test
  void refusesSizesAndColoursThatCannotBe() {
    DesignDraft good = draft(fresh("Sizes"));
    for (List<Size> sizes :
        List.of(
            List.<Size>of(),
            List.of(new Size("2", 98), new Size("2", 110)),
            List.of(new Size("", 98)),
            List.of(new Size("2", 29)),
            List.of(new Size("2", 231)),
            Collections.nCopies(21, new Size("2", 98)))) {
      DesignDraft bad =
          new DesignDraft(
              good.name(), good.picture(), sizes, good.colours(), good.minutes(), good.listPrice());
      assertThat(make(bad)).isEqualTo(new DesignAnswer.BadSizes());
    }
    for (List<Colour> colours :
        List.of(
            List.<Colour>of(),
            List.of(new Colour("red", "#ff0000"), new Colour("red", "#ee0000")),
            List.of(new Colour("red", "red;background:url(//x)")),
            List.of(new Colour(" ", "#ff0000")))) {
      DesignDraft bad =
          new DesignDraft(
              good.name(), good.picture(), good.sizes(), colours, good.minutes(), good.listPrice());
      assertThat(make(bad)).isEqualTo(new DesignAnswer.BadColours());
    }
  }

  @Test
  void refusesMinutesAndPricesThatCannotBe() {
    DesignDraft good = draft(fresh("Minutes"));
    for (Map<Stage, Integer> minutes :
        List.of(
            Map.<Stage, Integer>of(),
            Map.of(Stage.CUT, 1, Stage.SEW, 1, Stage.FINISH, 1, Stage.CHECK, -1),
            Map.of(Stage.CUT, 1, Stage.SEW, 601, Stage.FINISH, 1, Stage.CHECK, 1))) {
      DesignDraft bad =
          new DesignDraft(
              good.name(), good.picture(), good.sizes(), good.colours(), minutes, good.listPrice());
      assertThat(make(bad)).isEqualTo(new DesignAnswer.BadMinutes(600));
    }
    for (long kurus : new long[] {0, -1, 1_000_000_01L, Money.LIMIT}) {
      assertThat(make(priced(fresh("Price"), kurus))).isEqualTo(new DesignAnswer.BadPrice());
    }
  }

  @Test
  void refusesPicturesThatAreNotThere() {
    DesignDraft good = draft(fresh("Picture"));
    for (String picture :
        List.of("photos/none", "https://elsewhere/x.svg", "designs/../x.svg", "", "javascript:x")) {
      DesignDraft bad =
          new DesignDraft(
              good.name(), picture, good.sizes(), good.colours(), good.minutes(), good.listPrice());
      assertThat(make(bad)).isEqualTo(new DesignAnswer.NoPicture());
    }
  }

  @Test
  void onlyACoordinatorMakesDesigns() {
    assertThatThrownBy(
            () -> as(berfin, () -> designs.make(CommandId.fresh(), draft(fresh("Denied")))))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void whatIsWrittenStays() {
    Design design = made(make(draft(fresh("Stays"))));
    for (String table :
        List.of("design_version", "design_size", "design_colour", "design_minutes")) {
      for (String statement :
          List.of("delete from " + table, "update " + table + " set version = 9")) {
        assertThatThrownBy(() ->
                new TransactionTemplate(transactions)
                    .executeWithoutResult(_ -> sql.execute(statement)))
            .as(statement)
            .isInstanceOf(DataAccessException.class);
      }
    }
    assertThat(as(berfin, () -> designs.get(design.id()))).isEqualTo(design);
  }

  @Test
  void theDatabaseKnowsTheStagesInTheirOrder() {
    assertThat(sql.fetch("select code from stage order by position").getValues(0, String.class))
        .isEqualTo(Arrays.stream(Stage.values()).map(Stage::name).toList());
  }

  @Test
  void aVersionBelongsToADesign() {
    assertThatThrownBy(() ->
            new TransactionTemplate(transactions)
                .executeWithoutResult(_ ->
                    sql.execute(
                        "insert into design_version values ('%s', 1, 'x', 'x', 'TRY', 1, '%s', 1)"
                            .formatted(UUID.randomUUID(), zehra.id()))))
        .hasMessageContaining("FOREIGN KEY constraint failed");
  }

  private DesignAnswer make(DesignDraft draft) {
    return as(zehra, () -> designs.make(CommandId.fresh(), draft));
  }

  private static DesignDraft priced(String name, long kurus) {
    DesignDraft draft = draft(name);
    return new DesignDraft(
        name,
        draft.picture(),
        draft.sizes(),
        draft.colours(),
        draft.minutes(),
        Money.ofMinor(kurus, Currency.TRY));
  }

  private static String fresh(String word) {
    return word + " " + UUID.randomUUID();
  }

  private static Design made(DesignAnswer answer) {
    assertThat(answer).isInstanceOf(DesignAnswer.Made.class);
    return ((DesignAnswer.Made) answer).design();
  }
}
