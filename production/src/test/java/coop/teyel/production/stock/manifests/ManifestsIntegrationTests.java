package coop.teyel.production.stock.manifests;

import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.documents.Document;
import coop.teyel.production.RecordingPrintQueue;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.GarmentExamples;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.garments.Place;
import coop.teyel.production.labels.LabelRuns;
import coop.teyel.production.members.Member;
import coop.teyel.production.scans.Scan;
import coop.teyel.production.stock.ForSale;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.stock.Stock;
import coop.teyel.production.stock.StockExamples;
import coop.teyel.production.stock.StockStatus;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@WorkshopBootTest
class ManifestsIntegrationTests {

  @Autowired Manifests manifests;
  @Autowired ManifestPapers lists;
  @Autowired LabelRuns runs;
  @Autowired RecordingPrintQueue papers;
  @Autowired Stock stock;
  @Autowired Garments all;

  private final StockExamples examples;
  private final GarmentExamples garments;
  private final Stall stall;
  private final Member amal;

  @Autowired
  ManifestsIntegrationTests(BeanFactory context) {
    examples = new StockExamples(context);
    garments = examples.garments();
    amal = garments.cast().amal();
    stall = examples.stall(UUID.randomUUID().toString());
  }

  @Test
  void aPackedGarmentIsTheStallsAtOnce() {
    Manifest manifest = open();
    Garment dress = garments.forSale(1).getFirst();
    assertThat(pack(manifest, code(dress))).isInstanceOf(PackAnswer.Packed.class);
    assertThat(place(dress)).isEqualTo(new Place.Stall(stall.id().value()));
    assertThat(codes(present())).containsExactly(code(dress));
    assertThat(codes(get(manifest).garments())).containsExactly(code(dress));
  }

  @Test
  void goesOnWithTheManifestThatIsBeingPacked() {
    Manifest first = open();
    assertThat(open()).isEqualTo(first);
    assertThat(as(amal, () -> manifests.packing(stall.id()))).contains(first);
    pack(first, code(garments.forSale(1).getFirst()));
    assertThat(send(first)).isInstanceOf(SendAnswer.Sent.class);
    assertThat(as(amal, () -> manifests.packing(stall.id()))).isEmpty();
    assertThat(open().id()).isNotEqualTo(first.id());
  }

  @Test
  void aSentManifestDoesNotChange() {
    Manifest manifest = open();
    String code = code(garments.forSale(1).getFirst());
    String late = code(garments.forSale(1).getFirst());
    assertThat(send(manifest)).isEqualTo(new SendAnswer.Empty());
    pack(manifest, code);
    send(manifest);
    assertThat(send(manifest)).isEqualTo(new SendAnswer.AlreadySent());
    assertThat(pack(manifest, late)).isEqualTo(new PackAnswer.AlreadySent());
    assertThat(unpack(manifest, code)).isEqualTo(new PackAnswer.AlreadySent());
    assertThat(codes(get(manifest).garments())).containsExactly(code);
  }

  @Test
  void takesAGarmentOutAndInAgain() {
    Manifest manifest = open();
    Garment dress = garments.forSale(1).getFirst();
    assertThat(unpack(manifest, code(dress))).isEqualTo(new PackAnswer.NotPacked());
    pack(manifest, code(dress));
    assertThat(pack(manifest, code(dress))).isInstanceOf(PackAnswer.AlreadyPacked.class);
    assertThat(unpack(manifest, code(dress))).isInstanceOf(PackAnswer.Unpacked.class);
    assertThat(place(dress)).isEqualTo(new Place.Workshop());
    assertThat(get(manifest).garments()).isEmpty();
    assertThat(pack(manifest, code(dress))).isInstanceOf(PackAnswer.Packed.class);
  }

  @Test
  void theListIsPrintedOnceAndNamesWhatLeft() {
    Manifest manifest = as(garments.cast().amal(), () -> manifests.open(stall.id()));
    Garment dress = garments.forSale(1).getFirst();
    pack(manifest, code(dress));
    send(manifest);
    CommandId command = CommandId.fresh();
    print(command, manifest);
    assertThat(print(command, manifest).garments())
        .extracting(ForSale::code)
        .containsExactly(code(dress));
    assertThat(papers.of(manifest.id().value()))
        .singleElement()
        .satisfies(wish -> {
          Document list = as(garments.cast().amal(), () -> lists.draw(wish));
          assertThat(list.toString()).contains(code(dress), "Dress", "2-3", stall.name());
        });
  }

  @Test
  void aScanWhilePackingProvesTheLabel() {
    Manifest manifest = as(garments.cast().amal(), () -> manifests.open(stall.id()));
    Garment dress = garments.forSale(1).getFirst();
    pack(manifest, code(dress));
    assertThat(as(garments.cast().amal(), () -> runs.latest(1)).getFirst().isProven()).isTrue();
  }

  @Test
  void onlyOneStallHasTheLease() {
    Stall other = examples.stall(UUID.randomUUID().toString());
    String code = examples.atStall(other, 1).getFirst();
    assertThat(pack(open(), code))
        .isInstanceOfSatisfying(
            PackAnswer.LeasedElsewhere.class, it -> assertThat(it.stall()).isEqualTo(other));
  }

  @Test
  void packsOnlyWhatIsForSale() {
    Garment unshared = garments.dress();
    assertThat(pack(open(), code(unshared)))
        .isInstanceOfSatisfying(
            PackAnswer.NotSellable.class,
            it -> assertThat(it.why()).isInstanceOf(StockStatus.NotShared.class));
    assertThat(pack(open(), "hello"))
        .isEqualTo(new PackAnswer.NotSellable(new StockStatus.NotAGarment("hello")));
  }

  @Test
  void countsBackUntilNothingIsMissing() {
    List<String> three = examples.atStall(stall, 3);
    examples.sold(three.get(0), "sale");
    assertThat(codes(present())).containsExactly(three.get(1), three.get(2));
    assertThat(scanBack(three.get(1)))
        .isInstanceOfSatisfying(BackAnswer.Back.class, it -> assertThat(it.left()).isEqualTo(1));
    assertThat(scanBack(three.get(1))).isInstanceOf(BackAnswer.AlreadyBack.class);
    assertThat(scanBack(three.get(0)))
        .isEqualTo(new BackAnswer.NotSellable(new StockStatus.SoldBefore("sale")));
    assertThat(lose(three.get(2)))
        .isInstanceOfSatisfying(BackAnswer.Lost.class, it -> assertThat(it.left()).isZero());
    assertThat(present()).isEmpty();
    assertThat(lose(three.get(2))).isEqualTo(new BackAnswer.NotAtStall());
  }

  @Test
  void whatWasSoldByItsLookAndIsStillThereComesBackForOneOfThatLook() {
    List<String> two = examples.atStall(stall, 2);
    examples.soldByLook(two.get(0), "sale");
    assertThat(scanBack(two.get(0)))
        .isInstanceOfSatisfying(
            BackAnswer.Back.class, it -> assertThat(it.garment().code()).isEqualTo(two.get(1)));
    assertThat(present()).isEmpty();
    assertThat(scanBack(two.get(0)))
        .isInstanceOfSatisfying(
            BackAnswer.NotSellable.class,
            it -> assertThat(it.why()).isInstanceOf(StockStatus.SoldByLook.class));
    assertThat(pack(open(), two.get(0))).isInstanceOf(PackAnswer.Packed.class);
  }

  @Test
  void aLostGarmentThatIsFoundComesBack() {
    String code = examples.atStall(stall, 1).getFirst();
    lose(code);
    assertThat(scanBack(code)).isInstanceOf(BackAnswer.Back.class);
    assertThat(pack(open(), code)).isInstanceOf(PackAnswer.Packed.class);
  }

  @Test
  void aGarmentCountedBackCanBePackedIntoTheSameManifestAgain() {
    Manifest manifest = open();
    String code = code(garments.forSale(1).getFirst());
    pack(manifest, code);
    scanBack(code);
    assertThat(get(manifest).garments()).isEmpty();
    assertThat(pack(manifest, code)).isInstanceOf(PackAnswer.Packed.class);
  }

  @Test
  void theSameCommandPacksOnceAndAnswersTheSame() {
    Manifest manifest = open();
    String code = code(garments.forSale(1).getFirst());
    CommandId command = CommandId.fresh();
    PackAnswer first = as(amal, () -> manifests.pack(command, manifest.id(), Scan.read(code)));
    assertThat(as(amal, () -> manifests.pack(command, manifest.id(), Scan.read(code))))
        .isEqualTo(first);
    CommandId back = CommandId.fresh();
    BackAnswer counted = as(amal, () -> manifests.scanBack(back, stall.id(), Scan.read(code)));
    assertThat(as(amal, () -> manifests.scanBack(back, stall.id(), Scan.read(code))))
        .isEqualTo(counted);
  }

  private Manifest open() {
    return as(amal, () -> manifests.open(stall.id()));
  }

  private Manifest get(Manifest manifest) {
    return as(amal, () -> manifests.get(manifest.id()));
  }

  private PackAnswer pack(Manifest manifest, String raw) {
    return as(amal, () -> manifests.pack(CommandId.fresh(), manifest.id(), Scan.read(raw)));
  }

  private PackAnswer unpack(Manifest manifest, String code) {
    return as(amal, () -> manifests.unpack(CommandId.fresh(), manifest.id(), code));
  }

  private SendAnswer send(Manifest manifest) {
    return as(amal, () -> manifests.send(CommandId.fresh(), manifest.id()));
  }

  private BackAnswer scanBack(String raw) {
    return as(amal, () -> manifests.scanBack(CommandId.fresh(), stall.id(), Scan.read(raw)));
  }

  private BackAnswer lose(String code) {
    return as(amal, () -> manifests.lost(CommandId.fresh(), stall.id(), code));
  }

  private List<ForSale> present() {
    return as(amal, () -> manifests.present(stall.id()));
  }

  private Place place(Garment garment) {
    return as(amal, () -> all.get(garment.number())).place();
  }

  private static List<String> codes(List<ForSale> garments) {
    return garments.stream().map(ForSale::code).toList();
  }

  private static String code(Garment garment) {
    return garment.number().digits();
  }

  private Manifest print(CommandId command, Manifest manifest) {
    return as(garments.cast().amal(), () -> manifests.print(command, manifest.id()));
  }
}
