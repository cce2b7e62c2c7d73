package coop.teyel.production.stock.ui;

import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.production.ViewTestBase;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.members.Member;
import coop.teyel.production.scans.ScanCatcher;
import coop.teyel.production.stock.ForSale;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.stock.StockExamples;
import coop.teyel.production.stock.manifests.Manifests;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@WorkshopBootTest
class StockViewTests extends ViewTestBase {

  @Autowired Manifests manifests;

  private final StockExamples examples;
  private final Stall stall;
  private final Member amal;

  @Autowired
  StockViewTests(BeanFactory context) {
    examples = new StockExamples(context);
    amal = examples.garments().cast().amal();
    stall = examples.stall(UUID.randomUUID().toString());
  }

  @BeforeEach
  void atTheDoor() {
    signIn(amal);
  }

  @Test
  void packsByScanningAndSendsOff() {
    List<String> codes = forSale(2);
    navigate(PackView.class);
    chooseStall();
    codes.forEach(this::scan);
    assertThat(find(PieceRow.class).all()).hasSize(2);
    assertThat(find(PieceRow.class).all().getFirst().hasClassName("last")).isTrue();
    scan(codes.getFirst());
    assertThat(notices()).anyMatch(text -> text.contains("already"));
    tap("Send off");
    assertThat(notices()).anyMatch(text -> text.contains("Pieces: 2"));
    assertThat(manifests.packing(stall.id())).isEmpty();
    assertThat(present()).containsExactlyElementsOf(codes);
    tap("Print the list");
    assertThat(notices()).anyMatch(text -> text.contains("on its way to the printer"));
    assertThat(find(ScanCatcher.class).all()).isEmpty();
  }

  @Test
  void aScanThatIsDeliveredTwicePacksOnceAndIsNoMistake() {
    String code = forSale(1).getFirst();
    navigate(PackView.class);
    chooseStall();
    CommandId command = CommandId.fresh();
    scanWith(command, code);
    scanWith(command, code);
    assertThat(present()).containsExactly(code);
    assertThat(notices()).noneMatch(text -> text.contains("already"));
    scan(code);
    assertThat(notices()).anyMatch(text -> text.contains("already"));
  }

  @Test
  void aReloadLosesNothingAndAPieceCanBeTakenOut() {
    String code = forSale(1).getFirst();
    navigate(PackView.class);
    chooseStall();
    scan(code);
    navigate(CountBackView.class);
    navigate(PackView.class);
    chooseStall();
    assertThat(find(PieceRow.class).all()).hasSize(1);
    tap("Take out");
    assertThat(find(PieceRow.class).all()).isEmpty();
    assertThat(present()).isEmpty();
    tap("Send off");
    assertThat(notices()).anyMatch(text -> text.contains("empty"));
  }

  @Test
  void anythingThatIsScannedIsAnswered() {
    Garment unshared = examples.garments().dress();
    signIn(amal);
    navigate(PackView.class);
    chooseStall();
    scan(unshared.number().digits());
    assertThat(notices()).anyMatch(text -> text.contains("not shared yet"));
    scan("99999999");
    scan("x".repeat(4_000));
    scan("<script>alert(1)</script>");
    assertThat(notices()).anyMatch(text -> text.contains("not one of our labels"));
    assertThat(find(PieceRow.class).all()).isEmpty();
  }

  @Test
  void aNumberCanBeTyped() {
    String code = forSale(1).getFirst();
    navigate(PackView.class);
    chooseStall();
    test(field()).setValue(code);
    tap("Enter");
    assertThat(present()).containsExactly(code);
  }

  @Test
  void countsBackUntilNothingIsMissing() {
    List<String> codes = examples.atStall(stall, 3);
    examples.sold(codes.get(2), "sale");
    signIn(amal);
    navigate(CountBackView.class);
    chooseStall();
    assertThat(find(PieceRow.class).all()).hasSize(2);
    scan(codes.get(0));
    assertThat(find(PieceRow.class).all()).hasSize(1);
    scan(codes.get(2));
    assertThat(notices()).anyMatch(text -> text.contains("was sold"));
    tap("It is lost");
    assertThat(viewText()).contains("Everything is here");
    assertThat(present()).isEmpty();
    tap("Found, it is here");
    assertThat(notices()).anyMatch(text -> text.startsWith("Back: "));
  }

  private List<String> forSale(int pieces) {
    List<String> codes =
        examples.garments().forSale(pieces).stream().map(it -> it.number().digits()).toList();
    signIn(amal);
    return codes;
  }

  private void chooseStall() {
    chooseTile(stall.name());
  }

  private List<String> present() {
    return manifests.present(stall.id()).stream().map(ForSale::code).toList();
  }
}
