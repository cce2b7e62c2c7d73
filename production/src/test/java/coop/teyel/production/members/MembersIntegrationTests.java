package coop.teyel.production.members;

import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.texts.Language;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WorkshopBootTest
class MembersIntegrationTests {

  @Autowired CoopSetup setup;
  @Autowired Members members;
  @Autowired SignIn signIn;
  @Autowired DSLContext sql;
  @Autowired PlatformTransactionManager transactions;

  @Test
  void whoForgotHerPinGetsANewOneAndTheOldOneIsWrong() {
    Member berfin = cast().berfin();
    assertThat(change(berfin, Language.KU, "1234567")).isEqualTo(new MemberAnswer.BadPin());
    assertThat(change(berfin, Language.KU, "97531")).isEqualTo(new MemberAnswer.Welcome(berfin));
    assertThat(tries(berfin, MemberExamples.PIN)).isEqualTo(new SignInAnswer.WrongPin());
    assertThat(tries(berfin, "97531")).isEqualTo(new SignInAnswer.Welcome(berfin));
    change(berfin, Language.KU, MemberExamples.PIN);
  }

  @Test
  void speaksAnotherLanguageWithTheSamePin() {
    Member jan = cast().jan();
    change(jan, Language.DE, "");
    assertThat(members.get(jan.id()).language()).isEqualTo(Language.DE);
    assertThat(tries(members.get(jan.id()), MemberExamples.PIN))
        .isInstanceOf(SignInAnswer.Welcome.class);
    change(jan, jan.language(), "");
  }

  @Test
  void onlyTheCoordinatorChangesMembers() {
    Member amal = cast().amal();
    assertThatThrownBy(
            () -> as(amal, () -> members.change(CommandId.fresh(), amal.id(), Language.EN, "1111")))
        .isInstanceOf(AccessDeniedException.class);
  }

  @Test
  void eachChangeIsAVersionWithItsRolesAndAPinIsNone() {
    Member nisrin = cast().someone("Nisrin", Language.AR, EnumSet.of(Role.SELLER));
    change(nisrin, Language.TR, "");
    change(nisrin, Language.TR, "86420");
    assertThat(texts("select version || ' ' || language", "member_version", nisrin))
        .containsExactly("1 ar", "2 tr");
    assertThat(texts("select version || ' ' || role", "member_version_role", nisrin))
        .containsExactly("1 SELLER", "2 SELLER");
    assertThat(texts("select distinct changed_by", "member_version", nisrin))
        .containsExactly(cast().zehra().id().value());
    assertThat(members.get(nisrin.id()).roles()).containsExactly(Role.SELLER);
  }

  @Test
  void noHashOfAPinIsTold() {
    Member berfin = cast().berfin();
    String hash = texts("select hash", "member_pin", berfin).getFirst();
    assertThat(hash).startsWith("$argon2id$");
    assertThat(sql.fetch("select payload from event").getValues(0, String.class))
        .anyMatch(told -> told.contains(berfin.id().value()))
        .noneMatch(told -> told.contains("argon2"));
  }

  @Test
  void whoLeftIsKnownAndNotPresentAndHerNicknameIsFree() {
    Member left = cast().someone("Samar", Language.AR, Set.of());
    within(newVersion(left.id(), 2, "Samar", 0));
    assertThat(members.present()).doesNotContain(left);
    assertThat(members.find(left.id())).isPresent();
    Member other = cast().someone("Samar", Language.TR, Set.of());
    assertThat(other.id()).isNotEqualTo(left.id());
    change(left, Language.NL, "");
    assertThat(members.present()).extracting(Member::nickname).containsOnlyOnce("Samar");
    assertThatThrownBy(() -> within(newVersion(left.id(), 4, "Samar", 1)))
        .hasMessageContaining("UNIQUE constraint failed: member_now.nickname");
  }

  @Test
  void versionsFollowEachOtherAndThePresentFollowsThem() {
    MemberId amal = cast().amal().id();
    Map.of(
            newVersion(amal, 3, "Amal", 1),
            "a version follows the one before it",
            newVersion(amal, 2, "Amal", 1).replace("'tr'", "'xx'"),
            "FOREIGN KEY constraint failed",
            "update member_now set nickname = 'Amel' where member = '" + amal + "'",
            "the present is what the newest version says",
            "update member_now set version = 2 where member = '" + amal + "'",
            "the present is what the newest version says",
            "delete from member_now",
            "facts are never deleted",
            "insert into member_version_role values ('" + amal + "', 2, 'COORDINATOR')",
            "only the newest version gets roles")
        .forEach((statement, refusal) ->
            assertThatThrownBy(() -> within(statement))
                .as(statement)
                .hasMessageContaining(refusal));
    assertThat(members.get(amal).nickname()).isEqualTo("Amal");
  }

  @Test
  void theDatabaseKnowsTheLanguagesAndRolesThatThereAre() {
    assertThat(sql.fetch("select code from language").getValues(0, String.class))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(Language.values()).map(Language::code).toList());
    assertThat(sql.fetch("select code from role").getValues(0, String.class))
        .containsExactlyInAnyOrderElementsOf(Arrays.stream(Role.values()).map(Role::name).toList());
  }

  private List<String> texts(String select, String table, Member member) {
    return sql.fetch(
            select + " from " + table + " where member = ? order by 1", member.id().value())
        .getValues(0, String.class);
  }

  private static String newVersion(MemberId member, int version, String nickname, int active) {
    return "insert into member_version values ('%1$s', %2$d, '%3$s', 'faces/face-01.svg', 'tr', %4$d, 1, '%1$s')"
        .formatted(member, version, nickname, active);
  }

  private void within(String statement) {
    new TransactionTemplate(transactions).executeWithoutResult(_ -> sql.execute(statement));
  }

  private MemberAnswer change(Member member, Language language, String pin) {
    return as(cast().zehra(), () -> members.change(CommandId.fresh(), member.id(), language, pin));
  }

  private SignInAnswer tries(Member member, String pin) {
    return as(member, () -> signIn.signIn(member.id(), pin, UUID.randomUUID().toString()));
  }

  private MemberExamples cast() {
    return new MemberExamples(setup, members);
  }
}
