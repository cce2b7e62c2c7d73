package coop.teyel.production.designs.ui;

import static coop.teyel.production.BrowserTaps.signIn;
import static coop.teyel.production.BrowserTaps.tap;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import coop.teyel.production.WorkshopTest;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.controls.input.ActButton;
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
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@WorkshopTest
class DesignViewTests extends SpringBrowserlessTest {

  @Autowired Designs designs;
  @Autowired Members members;
  @Autowired CoopSetup setup;

  private Member zehra;

  @BeforeEach
  void cast() {
    zehra = new MemberExamples(setup, members).zehra();
    signIn(zehra);
  }

  @AfterAll
  static void leave() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void allDesignsArePicturesWithTheirPrices() {
    new DesignExamples(designs, zehra).all();
    navigate(DesignsView.class);
    assertThat(find(PictureTile.class).all())
        .extracting(tile -> tile.getElement().getTextRecursively())
        .anyMatch(text -> text.contains("Dress") && text.contains("650.00"))
        .anyMatch(text -> text.contains("Cap") && text.contains("180.00"));
  }

  @Test
  void makesADesignFromWhatIsFilledIn() {
    String name = "Skirt <b>O'Neill</b> " + UUID.randomUUID();
    navigate(DesignView.class);
    fill(name, "450,50");
    click("4-5 · 110 cm");
    click("red");
    typeMinutes("٣٥");
    tap(find(ActButton.class).single());
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
    tap(find(ActButton.class).single());
    assertThat(notices()).anyMatch(text -> text.contains(say("designs.refused.name")));
    fill("Short", "10");
    tap(find(ActButton.class).single());
    assertThat(notices()).anyMatch(text -> text.contains(say("designs.refused.sizes")));
    click("4-5 · 110 cm");
    tap(find(ActButton.class).single());
    assertThat(notices()).anyMatch(text -> text.contains(say("designs.refused.colours")));
    click("red");
    tap(find(ActButton.class).single());
    assertThat(notices()).anyMatch(text -> text.contains(say("designs.refused.minutes", 600)));
    typeMinutes("5");
    fill("Short", "0");
    tap(find(ActButton.class).single());
    assertThat(notices()).anyMatch(text -> text.contains(say("designs.refused.price")));
    assertThat(designs.all()).noneMatch(design -> design.name().equals("Short"));
  }

  @Test
  void changesADesignAndKeepsWhatWasNotTouched() {
    Design before = new DesignExamples(designs, zehra).raincoat();
    UI.getCurrent().navigate(DesignView.class, before.id().value());
    field(say("designs.price")).setValue("1.000");
    tap(find(ActButton.class).single());
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

  private TextField field(String label) {
    return find(TextField.class).withLabel(label).single();
  }

  private void click(String text) {
    test(find(Button.class)
            .withCondition(button -> button.getElement().getTextRecursively().equals(text))
            .single())
        .click();
  }

  private Design named(String name) {
    return designs.all().stream()
        .filter(design -> design.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private List<String> notices() {
    return find(Notification.class).all().stream()
        .map(notice -> notice.getElement().getTextRecursively())
        .toList();
  }

  private static String say(String key, Object... arguments) {
    return UI.getCurrent().getTranslation(key, arguments);
  }
}
