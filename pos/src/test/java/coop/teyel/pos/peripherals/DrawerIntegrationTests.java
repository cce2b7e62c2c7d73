package coop.teyel.pos.peripherals;

import static coop.teyel.pos.sales.SaleExamples.kurus;
import static coop.teyel.production.members.MemberExamples.as;
import static org.assertj.core.api.Assertions.assertThat;

import coop.teyel.hardware.Cable;
import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.drawer.Trigger;
import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.payments.Payment.Tender;
import coop.teyel.pos.payments.Tendered;
import coop.teyel.pos.returns.Return;
import coop.teyel.pos.returns.ReturnAnswer;
import coop.teyel.pos.returns.Returns;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.SaleExamples;
import coop.teyel.pos.till.CashReason;
import coop.teyel.pos.till.Closings;
import coop.teyel.pos.till.Till;
import coop.teyel.production.facts.CommandId;
import coop.teyel.production.money.Money;
import coop.teyel.production.stock.Stall;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Which acts at a stall open the drawer on its port.
@PosBootTest
class DrawerIntegrationTests {

  private static final int BELL = 7;

  @Autowired ApplicationContext context;
  @Autowired Peripherals peripherals;
  @Autowired Returns returns;
  @Autowired Till till;
  @Autowired Closings closings;

  private SaleExamples examples;
  private Cable cable;

  @BeforeEach
  void plugADrawerIn() {
    examples = new SaleExamples(context);
    cable = Cable.plugIn();
    Device drawer = new Device.Drawer(new Address.Serial(cable.port(), 9_600), Trigger.BELL);
    asZehra(() -> {
      peripherals.set(CommandId.fresh(), drawer);
      return drawer;
    });
  }

  @AfterEach
  void takeItAway() {
    asZehra(() -> {
      peripherals.remove(CommandId.fresh(), Device.Kind.DRAWER);
      return Device.Kind.DRAWER;
    });
    cable.close();
  }

  @Test
  void opensForWhatMovesCashBetweenTheCustomerAndTheTill() {
    Stall stall = examples.openStall();
    Sale sale = examples.sold(stall, 2);
    assertOpened("a sale in cash");
    examples.refunded(sale, 1);
    assertOpened("a refund in cash");
    exchange(stall, sale, 2, List.of(Tendered.cash(kurus(650_00))));
    assertOpened("an exchange with cash to pay");
  }

  @Test
  void staysShutForEverythingElse() {
    Stall stall = examples.openStall();
    Basket basket = examples.basket(stall, examples.stock().atStall(stall, 2));
    Sale sale = examples.paid(basket.id(), List.of(Tendered.card(basket.total())));
    refund(sale, 1, Tender.CARD);
    exchange(stall, sale, 1, List.of());
    String session = examples.asAmal(() -> till.presentId(stall.id()).orElseThrow());
    Money some = kurus(100_00);
    examples.asAmal(() -> till.cashIn(CommandId.fresh(), session, some, CashReason.FROM_BOX, ""));
    examples.asAmal(() -> till.cashOut(CommandId.fresh(), session, some, CashReason.TO_BOX, ""));
    assertThat(examples.asAmal(() -> closings.close(CommandId.fresh(), session, List.of())))
        .isInstanceOf(Closings.Answer.Closed.class);
    assertThat(cable.read(1, Duration.ofMillis(500))).isEmpty();
  }

  private void assertOpened(String act) {
    assertThat(cable.read(1)).as(act).containsExactly(BELL);
    assertThat(cable.read(1, Duration.ofMillis(300))).as("once for " + act).isEmpty();
  }

  private void refund(Sale sale, int line, Tender tender) {
    assertThat(examples.asAmal(() -> returns.refund(CommandId.fresh(), wish(sale, line), tender)))
        .isInstanceOf(ReturnAnswer.Returned.class);
  }

  private void exchange(Stall stall, Sale sale, int taken, List<Tendered> given) {
    Basket basket = examples.basket(stall, examples.stock().atStall(stall, taken));
    assertThat(
            examples.asAmal(() ->
                returns.exchange(
                    CommandId.fresh(), wish(sale, 2), basket.id(), given, Tender.CASH)))
        .isInstanceOf(ReturnAnswer.Returned.class);
  }

  private static Return.Wish wish(Sale sale, int line) {
    return new Return.Wish(sale.stall(), sale.id(), Set.of(line), Return.Reason.TOO_SMALL);
  }

  private <T> T asZehra(Supplier<T> act) {
    return as(examples.stock().garments().cast().zehra(), act);
  }
}
