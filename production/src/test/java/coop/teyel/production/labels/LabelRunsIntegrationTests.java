package coop.teyel.production.labels;

import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import coop.teyel.production.RecordingPrintQueue;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.GarmentExamples;
import coop.teyel.production.members.Member;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.papers.RunProgress;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.scans.Scan;
import java.util.List;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@WorkshopBootTest
class LabelRunsIntegrationTests {

  @Autowired LabelRuns runs;
  @Autowired Proofs proofs;
  @Autowired PriceTags tags;
  @Autowired RecordingPrintQueue papers;
  @Autowired DSLContext sql;
  @Autowired PlatformTransactionManager transactions;

  private final GarmentExamples examples;
  private final Member berfin;

  @Autowired
  LabelRunsIntegrationTests(BeanFactory context) {
    examples = new GarmentExamples(context);
    berfin = examples.cast().berfin();
  }

  @Test
  void theLabelsOfOneActAreARun() {
    List<Garment> born = examples.labelled(3);
    LabelRun run = latest();
    assertThat(run.first()).isEqualTo(born.getFirst());
    assertThat(run.pieces()).isEqualTo(3);
    assertThat(run.progress()).isEqualTo(new RunProgress(3, 0, 0, false));
    assertThat(run.unproven())
        .containsExactlyElementsOf(born.stream().map(Garment::number).toList());
    papers.comeOut(run.id().value(), 2);
    assertThat(latest().progress().open()).isEqualTo(1);
    examples.labelled(1);
    assertThat(as(berfin, () -> runs.latest(2))).extracting(LabelRun::pieces).containsExactly(1, 3);
  }

  @Test
  void isPausedAndGoesOn() {
    examples.labelled(2);
    RunId run = latest().id();
    pause(run);
    assertThat(latest().progress().paused()).isTrue();
    as(
        berfin,
        () -> {
          runs.resume(run);
          return run;
        });
    assertThat(latest().progress().paused()).isFalse();
  }

  @Test
  void aLabelIsProvenByItsFirstScan() {
    List<Garment> born = examples.labelled(2);
    Garment first = born.getFirst();
    CommandId command = CommandId.fresh();
    assertThat(prove(command, first.number().digits())).isEqualTo(new ProofAnswer.Proven(first));
    assertThat(prove(command, first.number().digits())).isEqualTo(new ProofAnswer.Proven(first));
    assertThat(prove(CommandId.fresh(), "https://teyel.example/g/" + first.number()))
        .isEqualTo(new ProofAnswer.ProvenBefore(first));
    assertThat(latest().unproven()).containsExactly(born.getLast().number());
    prove(CommandId.fresh(), born.getLast().number().digits());
    assertThat(latest().isProven()).isTrue();
  }

  @Test
  void provesNothingThatIsNoLabel() {
    String unknown = GarmentNumber.of(GarmentNumber.LAST_SERIAL).digits();
    assertThat(prove(CommandId.fresh(), unknown)).isEqualTo(new ProofAnswer.Unknown(unknown));
    assertThat(prove(CommandId.fresh(), "8690000000005")).isInstanceOf(ProofAnswer.Unknown.class);
    assertThat(prove(CommandId.fresh(), "hello")).isEqualTo(new ProofAnswer.Unknown("hello"));
    assertThat(prove(CommandId.fresh(), "")).isEqualTo(new ProofAnswer.Unknown(""));
  }

  @Test
  void aScanInAnotherActProvesOnlyWithinIt() {
    Garment dress = examples.dress();
    assertThatThrownBy(() ->
            as(
                berfin,
                () -> {
                  proofs.seen(dress.number());
                  return dress;
                }))
        .isInstanceOf(IllegalTransactionStateException.class);
    assertThat(latest().unproven()).containsExactly(dress.number());
  }

  @Test
  void aProofIsNeverTakenBack() {
    Garment dress = examples.dress();
    prove(CommandId.fresh(), dress.number().digits());
    assertThatThrownBy(() -> execute("delete from label_proof"))
        .hasMessageContaining("facts are never deleted");
    assertThatThrownBy(() -> execute("update label_run set pieces = 9"))
        .hasMessageContaining("facts are never changed");
  }

  @Test
  void printsATagForEachGarmentOfARun() {
    List<Garment> born = examples.labelled(2);
    RunId run = latest().id();
    CommandId command = CommandId.fresh();
    assertThat(as(berfin, () -> tags.print(command, run)))
        .isEqualTo(new PriceTags.Answer.Printed(2));
    assertThat(as(berfin, () -> tags.print(command, run)))
        .isEqualTo(new PriceTags.Answer.Printed(2));
    for (Garment garment : born) {
      assertThat(papers.of(garment.number().digits()))
          .extracting(PrintRequest::kind)
          .containsExactly(PaperKind.LABEL, PaperKind.PRICE_TAG);
    }
    assertThat(latest().progress().papers()).isEqualTo(2);
  }

  @Test
  void printsATagForAScannedGarment() {
    Garment dress = examples.dress();
    assertThat(tag(dress.number().digits())).isEqualTo(new PriceTags.Answer.Printed(1));
    String unknown = GarmentNumber.of(GarmentNumber.LAST_SERIAL).digits();
    assertThat(tag(unknown)).isEqualTo(new PriceTags.Answer.Unknown(unknown));
    assertThat(tag("hello")).isEqualTo(new PriceTags.Answer.Unknown("hello"));
    assertThat(tag("8690000000005")).isInstanceOf(PriceTags.Answer.Unknown.class);
  }

  private void execute(String statement) {
    new TransactionTemplate(transactions).executeWithoutResult(_ -> sql.execute(statement));
  }

  private PriceTags.Answer tag(String raw) {
    return as(berfin, () -> tags.print(CommandId.fresh(), Scan.read(raw)));
  }

  private ProofAnswer prove(CommandId command, String raw) {
    return as(berfin, () -> proofs.prove(command, Scan.read(raw)));
  }

  private void pause(RunId run) {
    as(
        berfin,
        () -> {
          runs.pause(run);
          return run;
        });
  }

  private LabelRun latest() {
    return as(berfin, () -> runs.latest(1)).getFirst();
  }
}
