package coop.teyel.production.labels.ui;

import static coop.teyel.production.Taps.signIn;
import static coop.teyel.production.Taps.tap;
import static coop.teyel.production.Taps.tapWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import coop.teyel.hardware.printing.PrintRequest;
import coop.teyel.production.PrintedPapers;
import coop.teyel.production.WorkshopTest;
import coop.teyel.production.batches.Batches;
import coop.teyel.production.batches.WaitingForLabel;
import coop.teyel.production.designs.DesignExamples;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.fields.ActButton;
import coop.teyel.production.fields.Language;
import coop.teyel.production.fields.ScanCatcher;
import coop.teyel.production.fields.Stepper;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.garments.GarmentExamples;
import coop.teyel.production.labels.Labels;
import coop.teyel.production.members.Member;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@WorkshopTest
class LabelsViewTests extends SpringBrowserlessTest {

  @Autowired Labels labels;
  @Autowired Batches batches;
  @Autowired PrintedPapers papers;

  private final GarmentExamples examples;
  private final Member berfin;

  @Autowired
  LabelsViewTests(BeanFactory context) {
    examples = new GarmentExamples(context);
    berfin = examples.cast().berfin();
  }

  @BeforeEach
  void nothingElseWaits() {
    signIn(berfin);
    UI.getCurrent().setLocale(Language.EN.locale());
    for (WaitingForLabel it : batches.waiting()) {
      labels.label(CommandId.fresh(), it.batch(), it.size(), it.colour(), it.grade(), it.pieces());
    }
  }

  @AfterAll
  static void leave() {
    SecurityContextHolder.clearContext();
  }

  @Test
  void printsAllThatWaitWithOneTap() {
    waiting(4);
    navigate(LabelsView.class);
    assertThat(find(WaitingTile.class).single().getElement().getTextRecursively())
        .contains("4", "2-3", "red", "A");
    tap(find(ActButton.class).single());
    assertThat(batches.waiting()).isEmpty();
    assertThat(notices()).anyMatch(text -> text.contains("Pieces: 4"));
    assertThat(find(WaitingTile.class).all()).isEmpty();
  }

  @Test
  void printsFewerAndALateSecondTapPrintsNothing() {
    waiting(5);
    navigate(LabelsView.class);
    Stepper stepper = find(Stepper.class).single();
    test(find(Button.class, stepper).atIndex(1)).click();
    test(find(Button.class, stepper).atIndex(1)).click();
    ActButton print = find(ActButton.class).single();
    String command = print.getElement().getProperty("commandId");
    tapWith(print, command);
    tapWith(print, command);
    assertThat(batches.waiting()).singleElement().matches(it -> it.pieces() == 2);
  }

  @Test
  void movesByItselfWhenSomebodyElsePrints() {
    waiting(3);
    navigate(LabelsView.class);
    WaitingForLabel it = batches.waiting().getFirst();
    labels.label(CommandId.fresh(), it.batch(), it.size(), it.colour(), it.grade(), 2);
    await()
        .pollInSameThread()
        .untilAsserted(() -> {
          roundTrip();
          assertThat(find(WaitingTile.class).single().getElement().getTextRecursively())
              .startsWith("1");
        });
    tap(find(ActButton.class).single());
    assertThat(batches.waiting()).isEmpty();
  }

  @Test
  void showsSixGroupsAndSaysThatMoreWait() {
    for (int i = 0; i < 8; i++) {
      waiting(1);
    }
    navigate(LabelsView.class);
    assertThat(find(WaitingTile.class).all()).hasSize(6);
    assertThat(getCurrentView().getElement().getTextRecursively())
        .contains("Other groups waiting: 2");
  }

  @Test
  void printsADamagedLabelAgain() {
    Garment dress = examples.dress();
    signIn(berfin);
    navigate(LabelAgainView.class);
    find(ScanCatcher.class).single().scanned(dress.number().digits());
    tap(find(ActButton.class).single());
    assertThat(papers.of(dress.number().digits()))
        .extracting(PrintRequest::copy)
        .containsExactly(false, true);
    test(find(TextField.class).single()).setValue("12");
    tap(find(ActButton.class).single());
    assertThat(notices()).anyMatch(text -> text.contains("No garment"));
  }

  @Test
  void speaksEveryLanguage() {
    waiting(2);
    for (Language language : Language.values()) {
      UI.getCurrent().setLocale(language.locale());
      assertThat(navigate(LabelsView.class).getPageTitle()).isNotBlank();
      assertThat(navigate(LabelAgainView.class).getPageTitle()).isNotBlank();
    }
  }

  private void waiting(int pieces) {
    examples
        .batches()
        .waitingForLabels(
            examples.designs().dress(), DesignExamples.TWO, DesignExamples.RED, pieces, 0);
    signIn(berfin);
  }

  private List<String> notices() {
    return find(Notification.class).all().stream()
        .map(notice -> notice.getElement().getTextRecursively())
        .toList();
  }
}
