package coop.teyel.pos.sales.ui;

import static coop.teyel.production.StatementCounter.statementsOf;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.sales.SaleExamples;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.stock.Stall;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@PosBootTest
@ViewPackages(packages = "coop.teyel")
class StatementCountsViewTests extends ViewTestBase {

  @Autowired ApplicationContext context;

  private SaleExamples examples;
  private Stall stall;

  @BeforeEach
  void openAStall() {
    examples = new SaleExamples(context);
    stall = examples.openStall();
    signIn(examples.amal());
  }

  @Test
  void print() {
    List<String> codes = examples.stock().atStall(stall, 8);
    UI.getCurrent().navigate(SellView.class, stall.id().value());
    show("first scan", () -> scan(codes.get(0)));
    show("second scan", () -> scan(codes.get(1)));
    scan(codes.get(2));
    scan(codes.get(3));
    show("fifth scan", () -> scan(codes.get(4)));
    show("to pay", () -> tap("Pay"));
    show("pay", () -> tap("Exact"));
    show("sell screen", () -> UI.getCurrent().navigate(SellView.class, stall.id().value()));
    show("receipts", () -> UI.getCurrent().navigate("receipts"));
    examples.sold(stall, 2);
    examples.sold(stall, 2);
    signIn(examples.amal());
    show("receipts 3", () -> UI.getCurrent().navigate("receipts"));
  }

  private static void show(String name, Runnable act) {
    List<String> all = statementsOf(act);
    System.out.println("COUNT " + name + " " + all.size());
    all.forEach(it -> System.out.println("   " + it));
  }
}
