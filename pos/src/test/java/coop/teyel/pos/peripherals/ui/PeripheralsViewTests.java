package coop.teyel.pos.peripherals.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextField;
import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.peripherals.Device;
import coop.teyel.pos.peripherals.Peripherals;
import coop.teyel.pos.printing.ui.DevicesView;
import coop.teyel.pos.sales.SaleExamples;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.members.CoopSetup;
import coop.teyel.production.members.MemberExamples;
import coop.teyel.production.members.Members;
import coop.teyel.production.scans.ScanDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PosBootTest
@ViewPackages(packages = "coop.teyel")
class PeripheralsViewTests extends ViewTestBase {

  @Autowired ApplicationContext context;
  @Autowired Peripherals devices;
  @Autowired ScanDesk desk;
  @Autowired CoopSetup setup;
  @Autowired Members members;

  @BeforeEach
  void asZehra() {
    signIn(cast().zehra());
  }

  @AfterEach
  void putAllAway() {
    signIn(cast().zehra());
    for (Device.Kind kind : Device.Kind.values()) {
      devices.remove(CommandId.fresh(), kind);
    }
  }

  @Test
  void saysThatNothingNeedsToBeSetAtFirst() {
    navigate(PeripheralsView.class);
    assertThat(viewText()).contains("types like a keyboard", "No display", "No drawer of its own");
  }

  @Test
  void rehearsesAScanThatNoScreenTakes() {
    navigate(PeripheralsView.class);
    find(TextField.class).single().setValue("<b>\u001b[2J 5901234123457");
    press("Scan");
    assertThat(desk.last().orElseThrow().landed()).isFalse();
    awaitText("No screen wanted it", "<b>[2J5901234123457");
  }

  @Test
  void setsADrawerAndRefusesWhatIsNoPortOrNoBytes() {
    navigate(DeviceView.class, "DRAWER");
    field("Port").setValue("tcp:10.0.0.7");
    tap("Save");
    assertThat(notices()).anyMatch(it -> it.contains("no port"));
    field("Port").setValue("/dev/no-such-port");
    field("Bytes that open it").setValue("bell");
    tap("Save");
    assertThat(notices()).anyMatch(it -> it.contains("no bytes"));
    field("Bytes that open it").setValue("1b07");
    tap("Save");
    assertThat(getCurrentView()).isInstanceOf(PeripheralsView.class);
    assertThat(devices.get(Device.Kind.DRAWER).orElseThrow())
        .matches(it -> it instanceof Device.Drawer(_, var bytes) && bytes.hex().equals("1B 07"));
    assertThat(viewText()).contains("serial:/dev/no-such-port:9600");
  }

  @Test
  void saysWhatToDoWhenTheDrawerDoesNotOpen() {
    navigate(PeripheralsView.class);
    press("Open the drawer");
    awaitNotice("No drawer is set");
    navigate(DeviceView.class, "DRAWER");
    field("Port").setValue("/dev/no-such-port");
    tap("Save");
    press("Open the drawer");
    awaitNotice("did not open");
    awaitText("Nothing is plugged in there");
  }

  @Test
  void setsAScannerAndTakesItAway() {
    navigate(DeviceView.class, "SCANNER");
    field("Port").setValue("/dev/no-such-port:19200");
    field("Before each scan").setValue("\r");
    tap("Save");
    assertThat(notices()).anyMatch(it -> it.contains("at most 10 signs"));
    field("Before each scan").setValue("#");
    tap("Save");
    navigate(DeviceView.class, "SCANNER");
    assertThat(field("Port").getValue()).isEqualTo("serial:/dev/no-such-port:19200");
    assertThat(field("Before each scan").getValue()).isEqualTo("#");
    tap("Take it away");
    assertThat(devices.get(Device.Kind.SCANNER)).isEmpty();
  }

  @Test
  void showsOnThePictureWhatADisplayWouldShow() {
    navigate(PeripheralsView.class);
    press("Show a text");
    awaitText("Can you read this?", "0123456789 abc ABC");
  }

  @Test
  void looksForPortsWithoutMakingTheScreenWait() {
    navigate(DeviceView.class, "DISPLAY");
    assertThat(viewText()).contains("Looking for ports");
    awaitUpdates(() -> assertThat(viewText()).doesNotContain("Looking for ports"));
    assertThat(button("Look again").isEnabled()).isTrue();
  }

  @Test
  void choosesTheSpeedOfAPortWithoutTyping() {
    navigate(DeviceView.class, "DISPLAY");
    field("Port").setValue("/dev/ttyUSB7");
    press("19200");
    assertThat(field("Port").getValue()).isEqualTo("serial:/dev/ttyUSB7:19200");
    assertThat(button("19200").hasClassName("chosen")).isTrue();
    assertThat(viewText()).doesNotContain("RTS/CTS");
    field("Port").setValue("tcp:10.0.0.7");
    assertThat(viewText()).doesNotContain("19200");
  }

  @Test
  void aMemberSeesHowTheyAreAndASellerOpensAWindowForCustomers() {
    SaleExamples examples = new SaleExamples(context);
    String stall = examples.openStall().name();
    signIn(cast().berfin());
    navigate(PeripheralsView.class);
    assertThat(find(Button.class).all())
        .extracting(Button::getText)
        .doesNotContain("Set up", "Scan", "Open the drawer");
    assertThat(find(Anchor.class).all()).isEmpty();
    signIn(examples.amal());
    navigate(DevicesView.class);
    navigate(PeripheralsView.class);
    assertThat(find(Anchor.class).all())
        .anyMatch(it -> it.getText().contains(stall) && it.getHref().startsWith("display/"));
  }

  private MemberExamples cast() {
    return new MemberExamples(setup, members);
  }

  private void awaitNotice(String words) {
    awaitUpdates(() -> assertThat(notices()).anyMatch(it -> it.contains(words)));
  }
}
