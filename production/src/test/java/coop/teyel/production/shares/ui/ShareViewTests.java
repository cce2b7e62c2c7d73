package coop.teyel.production.shares.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.members.Member;
import coop.teyel.production.shares.HeldSplit;
import coop.teyel.production.shares.ShareExamples;
import coop.teyel.production.shares.Shares;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

@WorkshopBootTest
class ShareViewTests extends ViewTestBase {

  @Autowired Shares shares;
  @Autowired Garments garments;

  private final ShareExamples examples;
  private final Member zehra;
  private final Member berfin;

  @Autowired
  ShareViewTests(BeanFactory context) {
    examples = new ShareExamples(context);
    zehra = examples.garments().cast().zehra();
    berfin = examples.garments().cast().berfin();
  }

  @BeforeEach
  void nothingWaits() {
    examples.deal(CommandId.fresh(), "What others left", examples.everybody());
    signIn(zehra);
  }

  @Test
  void dealsToWhoeverIsHereAndShowsTheResult() {
    waiting(6);
    navigate(ShareDayView.class);
    assertThat(viewText()).contains("6");
    test(face(berfin)).click();
    assertThat(face(berfin).getElement().getAttribute("aria-pressed")).isEqualTo("true");
    type("The tulips bloom");
    tapPrimary();

    assertThat(getCurrentView()).isInstanceOf(SplitView.class);
    HeldSplit held = shares.last().orElseThrow();
    assertThat(held.split().inputs().phrase()).isEqualTo("The tulips bloom");
    assertThat(viewText()).contains("Recomputed: the same", "Berfin", "1,950.00");
    assertThat(garments.toShare()).isEmpty();
    assertThat(garments.of(berfin.id())).hasSizeGreaterThanOrEqualTo(3);
  }

  @Test
  void printsTheSlipsOfASplit() {
    waiting(6);
    HeldSplit held = examples.dealt();
    signIn(zehra);
    UI.getCurrent().navigate(SplitView.class, held.id().value());
    long received = held.split().standings().stream().filter(it -> it.received() > 0).count();
    tap("Print all slips");
    assertThat(notices()).anyMatch(text -> text.contains("printer: " + received));
    tap(find(ActButton.class, find(MemberShare.class).all().getFirst()).single());
    assertThat(notices()).anyMatch(text -> text.contains("printer: 1"));
  }

  @Test
  void saysWhatIsMissing() {
    navigate(ShareDayView.class);
    tapPrimary();
    assertThat(notices()).anyMatch(text -> text.contains("nothing to share"));
    waiting(2);
    navigate(ShareDayView.class);
    tapPrimary();
    assertThat(notices()).anyMatch(text -> text.contains("type the phrase"));
    type("Tulips");
    tapPrimary();
    assertThat(notices()).anyMatch(text -> text.contains("Tap the faces"));
    assertThat(garments.toShare()).hasSize(2);
  }

  @Test
  void everybodyIsHereWithOneTapAndAFaceCanBeTakenBack() {
    navigate(ShareDayView.class);
    press("Everybody is here");
    assertThat(find(PictureTile.class).all())
        .allMatch(tile -> tile.getElement().getAttribute("aria-pressed").equals("true"));
    test(face(berfin)).click();
    assertThat(face(berfin).getElement().getAttribute("aria-pressed")).isEqualTo("false");
  }

  @Test
  void aMemberSeesHerPiecesAndWhatSheIsOwed() {
    Garment dress = examples.garments().toMember(examples.garments().dress(), berfin);
    examples.garments().labelled(2);
    examples.dealt();
    signIn(berfin);
    navigate(MyShareView.class);
    assertThat(viewText())
        .contains(dress.number().digits(), shares.account(berfin.id()).owed().mixed());
    press("The last split");
    assertThat(getCurrentView()).isInstanceOf(SplitView.class);
  }

  @Test
  void anUnknownSplitLeadsToOnesOwnShare() {
    signIn(berfin);
    UI.getCurrent().navigate(SplitView.class, "no such split");
    assertThat(getCurrentView()).isInstanceOf(MyShareView.class);
  }

  private void waiting(int pieces) {
    examples.garments().labelled(pieces);
    signIn(zehra);
  }

  private void type(String phrase) {
    test(field()).setValue(phrase);
  }

  private PictureTile face(Member member) {
    return find(PictureTile.class)
        .withCondition(
            tile -> tile.getElement().getTextRecursively().strip().equals(member.nickname()))
        .single();
  }
}
