package coop.teyel.production.batches.tickets;

import static coop.teyel.production.designs.DesignExamples.RED;
import static coop.teyel.production.designs.DesignExamples.TWO;
import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.documents.Document;
import coop.teyel.production.RecordingPrintQueue;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.batches.Batches;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.batches.bundles.BundleId;
import coop.teyel.production.batches.bundles.Station;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.facts.FactReference;
import coop.teyel.production.garments.GarmentExamples;
import coop.teyel.production.members.Member;
import coop.teyel.production.papers.PaperKind;
import coop.teyel.production.papers.PrintRequest;
import coop.teyel.production.scans.BundleCode;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.texts.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@WorkshopBootTest
class TicketsIntegrationTests {

  @Autowired Tickets tickets;
  @Autowired TicketPapers drawn;
  @Autowired Batches batches;
  @Autowired RecordingPrintQueue papers;

  private final GarmentExamples examples;
  private final Member berfin;

  @Autowired
  TicketsIntegrationTests(BeanFactory context) {
    examples = new GarmentExamples(context);
    berfin = examples.cast().berfin();
  }

  @Test
  void printsTheTicketOfABundleOnce() {
    Bundle bundle = at(Station.CUT, 6);
    CommandId command = CommandId.fresh();
    assertThat(print(command, bundle)).isEqualTo(new TicketAnswer.Printed());
    assertThat(print(command, bundle)).isEqualTo(new TicketAnswer.Printed());
    assertThat(papers.of(TicketPapers.reference(bundle).text()))
        .containsExactly(
            PrintRequest.first(
                PaperKind.BUNDLE, TicketPapers.reference(bundle), Language.TR.locale()));
  }

  @Test
  void refusesATicketForNothing() {
    Bundle bundle = at(Station.CUT, 2);
    logWork(bundle);
    assertThat(print(CommandId.fresh(), bundle)).isEqualTo(new TicketAnswer.NothingHere());
    assertThat(as(berfin, () -> tickets.print(CommandId.fresh(), new BundleId("no such bundle"))))
        .isEqualTo(new TicketAnswer.NothingHere());
  }

  @Test
  void saysHowManyThereWereWhenItWasWanted() {
    Bundle bundle = at(Station.CUT, 6);
    FactReference reference = TicketPapers.reference(bundle);
    logWork(bundle);
    Document ticket =
        as(
            berfin,
            () ->
                drawn.draw(PrintRequest.first(PaperKind.BUNDLE, reference, Language.EN.locale())));
    assertThat(ticket.toString()).contains("Pieces: 6", bundle.number(), "Cut", "2-3", "red");
  }

  @Test
  void goesOnWithTheBox() {
    Bundle cut = at(Station.CUT, 6);
    String code = new BundleCode(cut.id().value()).text();
    assertThat(scanned(code)).contains(cut);
    as(berfin, () -> batches.logWork(CommandId.fresh(), cut.id(), 2, 10));
    assertThat(scanned(code)).map(Bundle::station).contains(Station.CUT);
    as(berfin, () -> batches.logWork(CommandId.fresh(), cut.id(), 4, 10));
    assertThat(scanned(code)).map(Bundle::station).contains(Station.SEW);
    assertThat(scanned(code)).map(Bundle::pieces).contains(6);
  }

  @Test
  void isEmptyWhereNothingWaitsAnyMore() {
    Bundle cut = at(Station.CUT, 1);
    as(examples.cast().zehra(), () -> batches.withdraw(CommandId.fresh(), cut.id(), 1, "torn"));
    assertThat(scanned(new BundleCode(cut.id().value()).text())).map(Bundle::pieces).contains(0);
    assertThat(scanned("0".repeat(39))).isEmpty();
    assertThat(scanned("00010244")).isEmpty();
  }

  private Bundle at(Station station, int pieces) {
    return examples.batches().at(station, examples.designs().dress(), TWO, RED, pieces);
  }

  private void logWork(Bundle bundle) {
    as(berfin, () -> batches.logWork(CommandId.fresh(), bundle.id(), bundle.pieces(), 10));
  }

  private TicketAnswer print(CommandId command, Bundle bundle) {
    return as(berfin, () -> tickets.print(command, bundle.id()));
  }

  private Optional<Bundle> scanned(String raw) {
    return as(berfin, () -> tickets.scanned(Scan.read(raw)));
  }
}
