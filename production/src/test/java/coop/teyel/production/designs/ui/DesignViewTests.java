package coop.teyel.production.designs.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.WorkshopBootTest;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.DesignExamples;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.designs.PhotoAnswer;
import coop.teyel.production.designs.Size;
import coop.teyel.production.designs.Stage;
import coop.teyel.production.members.CoopSetup;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.members.Members;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WorkshopBootTest
class DesignViewTests extends ViewTestBase {

  @Autowired Designs designs;
  @Autowired Members members;
  @Autowired CoopSetup setup;

  private Member zehra;

  @BeforeEach
  void cast() {
    zehra = new MemberExamples(setup, members).zehra();
    signIn(zehra);
  }

  @Test
  void allDesignsArePicturesWithTheirPrices() {
    new DesignExamples(designs, zehra).all();
    navigate(DesignsView.class);
    assertThat(find(PictureTile.class).all())
        .extracting(tile -> text(tile))
        .anyMatch(text -> text.contains("Dress") && text.contains("650.00"))
        .anyMatch(text -> text.contains("Cap") && text.contains("180.00"));
  }

  @Test
  void makesADesignFromWhatIsFilledIn() {
    String name = "Skirt <b>O'Neill</b> " + UUID.randomUUID();
    navigate(DesignView.class);
    fill(name, "450,50");
    press("4-5 · 110 cm");
    press("red");
    typeMinutes("٣٥");
    tapPrimary();
    Design made = named(name);
    assertThat(made.sizes()).containsExactly(new Size("4-5", 110));
    assertThat(made.colours()).hasSize(1);
    assertThat(made.minutes()).containsEntry(Stage.SEW, 35);
    assertThat(made.listPrice().minor()).isEqualTo(450_50);
    assertThat(getCurrentView()).isInstanceOf(DesignsView.class);
  }

  @Test
  void saysInWordsWhatIsMissing() {
    navigate(DesignView.class);
    fill("x".repeat(500), "10");
    tapPrimary();
    assertThat(notices()).anyMatch(text -> text.contains(say("designs.refused.name")));
    fill("Short", "10");
    tapPrimary();
    assertThat(notices()).anyMatch(text -> text.contains(say("designs.refused.sizes")));
    press("4-5 · 110 cm");
    tapPrimary();
    assertThat(notices()).anyMatch(text -> text.contains(say("designs.refused.colours")));
    press("red");
    tapPrimary();
    assertThat(notices()).anyMatch(text -> text.contains(say("designs.refused.minutes", 600)));
    typeMinutes("5");
    fill("Short", "0");
    tapPrimary();
    assertThat(notices()).anyMatch(text -> text.contains(say("designs.refused.price")));
    assertThat(designs.all()).noneMatch(design -> design.name().equals("Short"));
  }

  @Test
  void changesADesignAndKeepsWhatWasNotTouched() {
    Design before = new DesignExamples(designs, zehra).raincoat();
    UI.getCurrent().navigate(DesignView.class, before.id().value());
    field(say("designs.price")).setValue("1.000");
    tapPrimary();
    Design after = designs.get(before.id());
    assertThat(after.version()).isEqualTo(before.version() + 1);
    assertThat(after.listPrice().minor()).isEqualTo(1_000_00);
    assertThat(after.sizes()).isEqualTo(before.sizes());
    assertThat(after.colours()).isEqualTo(before.colours());
    assertThat(after.minutes()).isEqualTo(before.minutes());
    assertThat(after.picture()).isEqualTo(before.picture());
  }

  @Test
  void saysWhyAFileIsNoPhotoAndKeepsThePicture() {
    navigate(DesignView.class);
    PictureField picture = find(PictureField.class).single();
    String before = picture.path();
    picture.tell(new PhotoAnswer.NotAPicture());
    assertThat(notices()).containsExactly(say("designs.photo.not-a-picture"));
    picture.tell(new PhotoAnswer.TooLarge(30));
    assertThat(notices()).containsExactly(say("designs.photo.too-large", 30));
    picture.tell(new PhotoAnswer.TooManyPixels(50));
    assertThat(notices()).containsExactly(say("designs.photo.too-many-pixels", 50));
    assertThat(picture.path()).isEqualTo(before);
    picture.tell(new PhotoAnswer.Kept("photos/one"));
    assertThat(picture.path()).isEqualTo("photos/one");
  }

  private void fill(String name, String price) {
    field(say("designs.name")).setValue(name);
    field(say("designs.price")).setValue(price);
  }

  private void typeMinutes(String minutes) {
    for (Stage stage : Stage.values()) {
      field(say("designs.stage." + stage.name())).setValue(minutes);
    }
  }

  private Design named(String name) {
    return designs.all().stream()
        .filter(design -> design.name().equals(name))
        .findFirst()
        .orElseThrow();
  }
}
