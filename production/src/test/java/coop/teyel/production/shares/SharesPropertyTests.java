package coop.teyel.production.shares;

import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import coop.teyel.production.IsolatedWorkshopBootTest;
import coop.teyel.production.TestClock;
import coop.teyel.production.WorkshopInvariants;
import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.designs.Design;
import coop.teyel.production.facts.audit.AuditFinding;
import coop.teyel.production.facts.audit.ChainAudit;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.shares.halving.Fraction;
import coop.teyel.production.shares.split.AccountAfter;
import coop.teyel.production.shares.split.Split;
import coop.teyel.production.shares.split.SplitPlacement;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/// Splits of a whole season, from the sewing machine to the accounts.
@IsolatedWorkshopBootTest
class SharesPropertyTests {

  private static final int SPLITS_WITH_EVERYBODY = 25;
  private static final int SPLITS_WITH_ABSENCES = 25;
  private static final int MOST_OF_A_KIND = 9;

  @Autowired DSLContext sql;
  @Autowired Shares shares;
  @Autowired Garments garments;
  @Autowired ChainAudit audit;
  @Autowired TestClock clock;

  private final ShareExamples examples;
  private final Member zehra;
  private final List<Design> designs;

  @Autowired
  SharesPropertyTests(BeanFactory context) {
    examples = new ShareExamples(context);
    zehra = examples.garments().cast().all().getFirst();
    designs = examples.garments().designs().all();
  }

  @Test
  void everySplitOfASeasonIsFairAndComesOutAgain() {
    RandomGenerator random = Seeds.seeded("a season of splits");
    for (int i = 0; i < SPLITS_WITH_EVERYBODY; i++) {
      HeldSplit held = next(random, examples.everybody());
      assertThat(held.split().standings())
          .allMatch(standing -> standing.account().size().compareTo(Fraction.WHOLE) < 0);
    }
    for (int i = 0; i < SPLITS_WITH_ABSENCES; i++) {
      next(random, some(random));
    }
    assertThat(audit.full()).isInstanceOf(AuditFinding.Intact.class);
    assertThat(sql.connectionResult(WorkshopInvariants::violations)).isEmpty();
  }

  private HeldSplit next(RandomGenerator random, Set<MemberId> present) {
    clock.pass(Duration.ofDays(7));
    int kinds = random.nextInt(1, 5);
    for (int i = 0; i < kinds; i++) {
      sew(random);
    }
    Set<String> waiting = waiting();
    HeldSplit held = examples.dealt(present);
    requireFair(held, waiting, present);
    return held;
  }

  private void sew(RandomGenerator random) {
    Design design = pick(random, designs);
    Grade grade = random.nextInt(5) == 0 ? Grade.B : Grade.A;
    int pieces = random.nextInt(1, MOST_OF_A_KIND + 1);
    examples
        .garments()
        .labelled(
            design, pick(random, design.sizes()), pick(random, design.colours()), grade, pieces);
  }

  private void requireFair(HeldSplit held, Set<String> waiting, Set<MemberId> present) {
    Split split = held.split();
    assertThat(held.recomputed()).isTrue();
    assertThat(split.placed()).extracting(it -> it.garment().number()).doesNotHaveDuplicates();
    assertThat(split.placed().stream().map(it -> it.garment().number()).collect(Collectors.toSet()))
        .isEqualTo(waiting);
    assertThat(waiting()).isEmpty();
    assertThat(Fraction.sum(split.standings().stream().map(AccountAfter::account).toList()))
        .isEqualTo(Fraction.NOTHING);
    assertThat(Math.absExact(split.membersValue() - split.saleValue()))
        .isLessThanOrEqualTo(dearest(split));
    assertThat(split.placed()).allMatch(placed -> isOnSaleOrWith(placed, present));
  }

  private static boolean isOnSaleOrWith(SplitPlacement placed, Set<MemberId> present) {
    return switch (placed) {
      case SplitPlacement.OnSaleSide _ -> true;
      case SplitPlacement.OnMembersSide share -> present.contains(new MemberId(share.member()));
    };
  }

  private static long dearest(Split split) {
    return split.placed().stream()
        .mapToLong(placed -> placed.garment().value())
        .max()
        .orElseThrow();
  }

  private Set<String> waiting() {
    return as(zehra, garments::toShare).stream()
        .map(garment -> garment.number().digits())
        .collect(Collectors.toSet());
  }

  private Set<MemberId> some(RandomGenerator random) {
    Set<MemberId> some = new HashSet<>(Set.of(zehra.id()));
    examples.everybody().stream()
        .sorted(Comparator.comparing(MemberId::value))
        .filter(_ -> random.nextBoolean())
        .forEach(some::add);
    return some;
  }

  private static <T> T pick(RandomGenerator random, List<T> among) {
    return among.get(random.nextInt(among.size()));
  }
}
