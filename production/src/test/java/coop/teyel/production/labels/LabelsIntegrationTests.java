package coop.teyel.production.labels;

import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Seeds;
import coop.teyel.hardware.documents.Block;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.documents.Run;
import coop.teyel.production.RecordingPrintQueue;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.batches.Batch;
import coop.teyel.production.batches.Batches;
import coop.teyel.production.batches.bundles.Grade;
import coop.teyel.production.designs.DesignExamples;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.FactReference;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.GarmentExamples;
import coop.teyel.production.members.Member;
import coop.teyel.production.money.MoneyText;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.scans.GarmentNumber;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.texts.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@WorkshopBootTest
class LabelsIntegrationTests {

  @Autowired Labels labels;
  @Autowired GarmentPapers paper;
  @Autowired Batches batches;
  @Autowired Designs designs;
  @Autowired RecordingPrintQueue papers;
  @Autowired DSLContext sql;

  private final GarmentExamples examples;
  private final Member berfin;

  @Autowired
  LabelsIntegrationTests(BeanFactory context) {
    examples = new GarmentExamples(context);
    berfin = examples.cast().berfin();
  }

  @Test
  void checkedPiecesBecomeGarmentsAndEachGetsItsLabel() {
    Batch batch = waiting(5);
    LabelAnswer answer = label(CommandId.fresh(), batch, 3);
    List<Garment> born = garments(answer);
    String run = ((LabelAnswer.Labelled) answer).run().value();
    assertThat(born).hasSize(3).allMatch(garment -> garment.batch().equals(batch.id()));
    assertThat(left(batch)).isEqualTo(2);
    assertThat(as(berfin, () -> batches.get(batch.id())).tally().garments()).isEqualTo(3);
    for (Garment garment : born) {
      String digits = garment.number().digits();
      assertThat(papers.of(digits))
          .containsExactly(
              PrintRequest.first(
                      PaperKind.LABEL, FactReference.of("garment", digits), Language.TR.locale())
                  .in(run));
    }
  }

  @Test
  void refusesMoreThanWaitAndNothingIsPrinted() {
    Batch batch = waiting(2);
    int last = examples.dress().number().serial();
    assertThat(label(CommandId.fresh(), batch, 3)).isEqualTo(new LabelAnswer.TooMany(2));
    assertThat(label(CommandId.fresh(), batch, 0)).isEqualTo(new LabelAnswer.NoPieces());
    assertThat(label(CommandId.fresh(), batch, -1)).isEqualTo(new LabelAnswer.NoPieces());
    assertThat(left(batch)).isEqualTo(2);
    assertThat(papers.of(GarmentNumber.of(last + 1).digits())).isEmpty();
  }

  @Test
  void theSameCommandPrintsOnceAndAnswersTheSame() {
    Batch batch = waiting(4);
    CommandId command = CommandId.fresh();
    LabelAnswer first = label(command, batch, 2);
    assertThat(label(command, batch, 2)).isEqualTo(first);
    assertThat(left(batch)).isEqualTo(2);
    for (Garment garment : garments(first)) {
      assertThat(papers.of(garment.number().digits())).hasSize(1);
    }
  }

  @Test
  void twoTabletsAtOnceNeverPrintMoreThanWait() throws InterruptedException {
    Batch batch = waiting(3);
    Callable<LabelAnswer> two = () -> label(CommandId.fresh(), batch, 2);
    try (var tablets = Executors.newFixedThreadPool(2)) {
      List<LabelAnswer> answers =
          tablets.invokeAll(List.of(two, two)).stream().map(it -> it.resultNow()).toList();
      assertThat(answers)
          .hasAtLeastOneElementOfType(LabelAnswer.Labelled.class)
          .contains(new LabelAnswer.TooMany(1));
    }
    assertThat(left(batch)).isEqualTo(1);
  }

  @Test
  void aBatchHasAsManyGarmentsAsItsTallySaysWhateverIsLabelled() {
    RandomGenerator random = Seeds.seeded("labelled");
    for (int order = 0; order < 30; order++) {
      Batch batch = waiting(1 + random.nextInt(12));
      Set<GarmentNumber> numbers = new HashSet<>();
      CommandId command = CommandId.fresh();
      for (int act = 0; act < 8; act++) {
        command = random.nextInt(4) == 0 ? command : CommandId.fresh();
        if (label(command, batch, random.nextInt(-1, 6)) instanceof LabelAnswer.Labelled done) {
          done.garments().forEach(garment -> numbers.add(garment.number()));
        }
      }
      Batch.Tally tally = as(berfin, () -> batches.get(batch.id())).tally();
      assertThat(tally.garments()).isEqualTo(numbers.size()).isEqualTo(stored(batch));
      assertThat(tally.found()).isEqualTo(tally.planned());
    }
  }

  @Test
  void printsALabelAgainAsACopy() {
    Garment dress = examples.dress();
    String digits = dress.number().digits();
    assertThat(reprint(" " + digits)).isEqualTo(new ReprintAnswer.Reprinted(dress));
    assertThat(papers.of(digits)).extracting(PrintRequest::copy).containsExactly(false, true);
    String unknown = GarmentNumber.of(GarmentNumber.LAST_SERIAL).digits();
    assertThat(reprint(unknown)).isEqualTo(new ReprintAnswer.Unknown(unknown));
    assertThat(reprint("hello")).isEqualTo(new ReprintAnswer.Unknown("hello"));
  }

  @Test
  void theLabelSaysWhatItIsAndCarriesItsNumberAsABarcode() {
    Garment dress = examples.dress();
    Document label = draw(request(dress));
    String number = as(berfin, () -> batches.get(dress.batch())).number();
    assertThat(label.blocks()).contains(new Block.Barcode(dress.number().digits()));
    assertThat(words(label)).contains("Dress", "2-3", "red", "98 cm", "Batch " + number);
  }

  @Test
  void aSecondAndACopyAreMarked() {
    Garment second =
        examples
            .labelled(
                examples.designs().dress(), DesignExamples.TWO, DesignExamples.RED, Grade.B, 1)
            .getFirst();
    assertThat(words(draw(request(second).again()))).contains("Second", "COPY");
    assertThat(words(draw(request(examples.dress())))).doesNotContain("Second", "COPY");
  }

  @Test
  void theLabelHasNoPriceAndTheTagHasThatOfToday() {
    Garment dress = examples.dress();
    assertThat(words(draw(request(dress)))).noneMatch(text -> text.contains("₺"));
    PrintRequest tag =
        PrintRequest.first(
            PaperKind.PRICE_TAG, GarmentPapers.reference(dress.number()), Language.EN.locale());
    String price =
        MoneyText.withSign(
            as(berfin, () -> designs.get(dress.design())).listPrice(), Language.EN.locale());
    assertThat(words(draw(tag))).contains(price, "Dress", "2-3", dress.number().digits());
  }

  private Batch waiting(int pieces) {
    return examples
        .batches()
        .waitingForLabels(
            examples.designs().dress(), DesignExamples.TWO, DesignExamples.RED, pieces, 0);
  }

  private LabelAnswer label(CommandId command, Batch batch, int pieces) {
    return as(
        berfin,
        () ->
            labels.label(
                command, batch.id(), DesignExamples.TWO, DesignExamples.RED, Grade.A, pieces));
  }

  private ReprintAnswer reprint(String raw) {
    return as(berfin, () -> labels.reprint(CommandId.fresh(), Scan.read(raw)));
  }

  private Document draw(PrintRequest request) {
    return as(berfin, () -> paper.draw(request));
  }

  private int left(Batch batch) {
    return as(
        berfin, () -> batches.waiting(batch.id(), DesignExamples.TWO, DesignExamples.RED, Grade.A));
  }

  private static PrintRequest request(Garment garment) {
    return PrintRequest.first(
        PaperKind.LABEL, GarmentPapers.reference(garment.number()), Language.EN.locale());
  }

  private int stored(Batch batch) {
    return sql.fetchCount(DSL.table("garment"), DSL.field("batch").eq(batch.id().value()));
  }

  private static List<Garment> garments(LabelAnswer answer) {
    assertThat(answer).isInstanceOf(LabelAnswer.Labelled.class);
    return ((LabelAnswer.Labelled) answer).garments();
  }

  private static List<String> words(Document label) {
    return label.blocks().stream().flatMap(LabelsIntegrationTests::runs).map(Run::text).toList();
  }

  private static Stream<Run> runs(Block block) {
    return switch (block) {
      case Block.TextLine line -> line.runs().stream();
      case Block.OneLine line -> line.runs().stream();
      case Block.Columns columns -> Stream.of(columns.label(), columns.amount());
      default -> Stream.empty();
    };
  }
}
