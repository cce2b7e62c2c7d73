package coop.teyel.production.shares;

import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.documents.Document;
import coop.teyel.production.RecordingPrintQueue;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.members.Members;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.shares.split.AccountAfter;
import coop.teyel.production.texts.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@WorkshopBootTest
class PickUpsIntegrationTests {

  @Autowired PickUps pickUps;
  @Autowired Members members;
  @Autowired PickUpPapers drawn;
  @Autowired RecordingPrintQueue papers;

  private final ShareExamples examples;
  private final Member berfin;

  @Autowired
  PickUpsIntegrationTests(BeanFactory context) {
    examples = new ShareExamples(context);
    berfin = examples.garments().cast().berfin();
  }

  @Test
  void printsASlipForEverybodyWhoReceivedSomething() {
    HeldSplit held = dealt();
    List<AccountAfter> received =
        held.split().standings().stream().filter(it -> it.received() > 0).toList();
    CommandId command = CommandId.fresh();
    assertThat(as(berfin, () -> pickUps.printAll(command, held.id()))).isEqualTo(received.size());
    assertThat(as(berfin, () -> pickUps.printAll(command, held.id()))).isEqualTo(received.size());
    assertThat(received)
        .hasSizeGreaterThan(1)
        .allMatch(it ->
            papers.of(PickUpPapers.reference(held.id(), new MemberId(it.member())).text()).size()
                == 1);
  }

  @Test
  void theSlipSaysWhatSheReceivedAndWhatSheIsOwed() {
    HeldSplit held = dealt();
    AccountAfter hers =
        held.split().standings().stream().filter(it -> it.received() > 0).findFirst().orElseThrow();
    Member her = members.get(new MemberId(hers.member()));
    assertThat(as(her, () -> pickUps.print(CommandId.fresh(), held.id(), her.id()))).isOne();
    PrintRequest wish = papers.of(PickUpPapers.reference(held.id(), her.id()).text()).getFirst();
    assertThat(wish.kind()).isEqualTo(PaperKind.PICK_UP);
    Document slip =
        as(
            her,
            () ->
                drawn.draw(
                    PrintRequest.first(wish.kind(), wish.reference(), Language.EN.locale())));
    assertThat(slip.toString())
        .contains(her.nickname(), "Split " + held.number(), hers.account().mixed(), "Dress 2-3 red")
        .contains(held.split().numbersOf(hers.member()));
  }

  private HeldSplit dealt() {
    examples.garments().labelled(8);
    return examples.dealt();
  }
}
