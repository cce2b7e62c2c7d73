package coop.teyel.production.shares;

import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.production.TestClock;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.facts.Chain;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.audit.AuditFinding;
import coop.teyel.production.facts.audit.ChainAudit;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.garments.Owner;
import coop.teyel.production.garments.Place;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.shares.halving.Fraction;
import coop.teyel.production.shares.halving.Rule;
import coop.teyel.production.shares.halving.Weights;
import coop.teyel.production.shares.split.SplitPlacement;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@WorkshopBootTest
class SharesIntegrationTests {

  @Autowired Shares shares;
  @Autowired Rules rules;
  @Autowired Garments garments;
  @Autowired Chain chain;
  @Autowired ChainAudit audit;
  @Autowired TestClock clock;

  private final ShareExamples examples;
  private final Member zehra;
  private final Member berfin;

  @Autowired
  SharesIntegrationTests(BeanFactory context) {
    examples = new ShareExamples(context);
    List<Member> cast = examples.garments().cast().all();
    zehra = cast.get(0);
    berfin = cast.get(2);
  }

  @BeforeEach
  void anotherDayOnWhichNothingWaits() {
    examples.deal(CommandId.fresh(), "What others left", examples.everybody());
    clock.pass(Duration.ofDays(1));
  }

  @Test
  void dealsEverythingThatWaits() {
    List<Garment> ten = examples.garments().labelled(10);
    HeldSplit held = examples.dealt();
    assertThat(as(berfin, garments::toShare)).isEmpty();
    assertThat(numbers(held)).containsAll(digits(ten));
    assertThat(held.recomputed()).isTrue();
    assertThat(held.heldBy()).isEqualTo(zehra.id());
    assertThat(held.day()).isEqualTo(today());
    held.split().placed().forEach(this::requireOwnerAndPlace);
    assertThat(as(berfin, () -> shares.page(held.id()))).isEqualTo(held);
    assertThat(as(berfin, shares::last)).contains(held);
  }

  @Test
  void refusesToDealWithoutPiecesPhraseOrPeople() {
    Set<MemberId> everybody = examples.everybody();
    examples.garments().labelled(2);
    assertThat(deal("   ", everybody)).isEqualTo(new DealAnswer.NoPhrase());
    assertThat(deal("x".repeat(201), everybody)).isEqualTo(new DealAnswer.PhraseTooLong(200));
    assertThat(deal("Tulips", Set.of())).isEqualTo(new DealAnswer.NobodyHere());
    assertThat(deal("Tulips", Set.of(new MemberId("a stranger"))))
        .isEqualTo(new DealAnswer.NobodyHere());
    assertThat(as(berfin, garments::toShare)).hasSize(2);
    examples.dealt();
    assertThat(deal("Tulips", everybody)).isEqualTo(new DealAnswer.NothingToShare());
  }

  @Test
  void theSameCommandDealsOnceAndAnswersTheSame() {
    examples.garments().labelled(4);
    CommandId command = CommandId.fresh();
    Set<MemberId> everybody = examples.everybody();
    DealAnswer first = examples.deal(command, "Two taps", everybody);
    examples.garments().labelled(2);
    assertThat(examples.deal(command, "Two taps", everybody)).isEqualTo(first);
    assertThat(as(berfin, garments::toShare)).hasSize(2);
  }

  @Test
  void anAbsentMemberKeepsHerAccountAndIsOwedMore() {
    Fraction before = account(berfin);
    examples.garments().labelled(8);
    Set<MemberId> others = examples.everybody();
    others.remove(berfin.id());
    HeldSplit held = examples.dealt(others);
    assertThat(account(berfin)).isGreaterThan(before);
    assertThat(held.split().standings())
        .filteredOn(standing -> standing.member().equals(berfin.id().value()))
        .allMatch(standing -> standing.received() == 0);
    requireNothingTogether();
  }

  @Test
  void aNewcomerStartsAtNothing() {
    examples.garments().labelled(3);
    examples.dealt();
    Member newcomer =
        examples.garments().cast().someone("Newcomer", MemberExamples.COOP.language(), Set.of());
    assertThat(account(newcomer)).isEqualTo(Fraction.NOTHING);
    requireNothingTogether();
    examples.garments().labelled(3);
    assertThat(examples.dealt().recomputed()).isTrue();
    requireNothingTogether();
  }

  @Test
  void onlyACoordinatorDealsAndWritesRulesButEverybodyLooks() {
    assertThatThrownBy(
            () -> as(berfin, () -> shares.deal(CommandId.fresh(), "Mine", Set.of(berfin.id()))))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> as(berfin, () -> adoptAsIs(Fraction.WHOLE)))
        .isInstanceOf(AccessDeniedException.class);
    assertThat(as(berfin, shares::accounts)).isEqualTo(as(zehra, shares::accounts));
    assertThat(as(berfin, rules::inForce)).isEqualTo(as(zehra, rules::inForce));
  }

  @Test
  void aVotedRuleHoldsFromItsDayAndEarlierSplitsKeepTheirs() {
    examples.garments().labelled(4);
    HeldSplit before = examples.dealt();
    Rule rule = adopted(adopt(Fraction.of(1, 4), new Weights.Equal()));
    examples.garments().labelled(40);
    HeldSplit after = examples.dealt();
    assertThat(after.split().inputs().rule()).isEqualTo(rule);
    assertThat(after.split().placed())
        .filteredOn(SplitPlacement.OnMembersSide.class::isInstance)
        .hasSizeBetween(9, 11);
    assertThat(page(before)).isEqualTo(before);
    adopted(adopt(Fraction.HALF, new Weights.Equal()));
  }

  @Test
  void refusesRulesThatCannotBe() {
    Weights equal = new Weights.Equal();
    assertThat(adopt(Fraction.of(3, 2), equal)).isEqualTo(new RuleAnswer.BadRatio());
    assertThat(adopt(Fraction.of(-1, 2), equal)).isEqualTo(new RuleAnswer.BadRatio());
    assertThat(adopt(Fraction.of(1, 1001), equal)).isEqualTo(new RuleAnswer.BadRatio());
    LocalDate yesterday = today().minusDays(1);
    assertThat(as(zehra, () -> rules.adopt(CommandId.fresh(), Fraction.HALF, equal, yesterday)))
        .isEqualTo(new RuleAnswer.TooEarly(today()));
  }

  @Test
  void byMinutesWhoDidNotWorkIsOwedNothing() {
    examples.garments().labelled(6);
    examples.dealt();
    clock.pass(Duration.ofMinutes(1));
    adopted(adopt(Fraction.HALF, new Weights.Minutes()));
    Fraction berfins = account(berfin);
    examples.garments().labelled(6);
    HeldSplit held = examples.dealt(Set.of(zehra.id()));
    assertThat(account(berfin)).isEqualTo(berfins);
    assertThat(held.recomputed()).isTrue();
    clock.pass(Duration.ofMinutes(1));
    adopted(adopt(Fraction.HALF, new Weights.Equal()));
  }

  @Test
  void everySplitIsALinkOfTheChain() {
    examples.garments().labelled(2);
    String before = chain.head();
    examples.dealt();
    assertThat(chain.head()).isNotEqualTo(before);
    assertThat(audit.full()).isInstanceOf(AuditFinding.Intact.class);
  }

  private void requireOwnerAndPlace(SplitPlacement placed) {
    GarmentNumber number = new GarmentNumber(placed.garment().number());
    var standing = as(berfin, () -> garments.get(number));
    switch (placed) {
      case SplitPlacement.OnSaleSide _ -> {
        assertThat(standing.owner()).isEqualTo(new Owner.ForSale());
        assertThat(standing.place()).isEqualTo(new Place.Workshop());
      }
      case SplitPlacement.OnMembersSide share -> {
        MemberId member = new MemberId(share.member());
        assertThat(standing.owner()).isEqualTo(new Owner.OfMember(member));
        assertThat(standing.place()).isEqualTo(new Place.WithMember(member));
      }
    }
  }

  private void requireNothingTogether() {
    assertThat(Fraction.sum(as(berfin, shares::accounts).stream().map(ShareAccount::owed).toList()))
        .isEqualTo(Fraction.NOTHING);
  }

  private DealAnswer deal(String phrase, Set<MemberId> present) {
    return examples.deal(CommandId.fresh(), phrase, present);
  }

  private RuleAnswer adopt(Fraction ratio, Weights weights) {
    return as(zehra, () -> rules.adopt(CommandId.fresh(), ratio, weights, today()));
  }

  private RuleAnswer adoptAsIs(Fraction ratio) {
    return rules.adopt(CommandId.fresh(), ratio, new Weights.Equal(), today());
  }

  private static Rule adopted(RuleAnswer answer) {
    assertThat(answer).isInstanceOf(RuleAnswer.Adopted.class);
    return ((RuleAnswer.Adopted) answer).rule();
  }

  private HeldSplit page(HeldSplit held) {
    return as(berfin, () -> shares.page(held.id()));
  }

  private Fraction account(Member member) {
    return as(berfin, () -> shares.account(member.id())).owed();
  }

  private LocalDate today() {
    return MemberExamples.COOP.businessDay(clock.instant());
  }

  private static List<String> numbers(HeldSplit held) {
    return held.split().placed().stream().map(placed -> placed.garment().number()).toList();
  }

  private static List<String> digits(List<Garment> garments) {
    return garments.stream().map(garment -> garment.number().digits()).toList();
  }
}
