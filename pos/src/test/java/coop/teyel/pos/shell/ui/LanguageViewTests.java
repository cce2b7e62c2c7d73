package coop.teyel.pos.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import coop.teyel.pos.PosBootTest;
import coop.teyel.pos.baskets.Basket;
import coop.teyel.pos.peripherals.Device;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.pos.sales.Sale;
import coop.teyel.pos.sales.SaleExamples;
import coop.teyel.pos.till.Closing;
import coop.teyel.pos.till.TillExamples;
import coop.teyel.pos.till.TillSession;
import coop.teyel.production.ViewTestBase;
import coop.teyel.production.batches.bundles.Station;
import coop.teyel.production.designs.Colour;
import coop.teyel.production.designs.Design;
import coop.teyel.production.designs.DesignExamples;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.garments.GarmentExamples;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.Role;
import coop.teyel.production.shares.HeldSplit;
import coop.teyel.production.shares.ShareExamples;
import coop.teyel.production.stock.Stall;
import coop.teyel.production.texts.Language;
import coop.teyel.production.texts.ScreenTexts;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/// Every screen of the program, opened in each language: no sentence of another one is left on it.
@PosBootTest
@ViewPackages(packages = "coop.teyel")
class LanguageViewTests extends ViewTestBase {

  private static final ScreenTexts TEXTS = new ScreenTexts();

  /// Screens that lead on as soon as there is a co-op: they are made and not opened.
  private static final List<Class<? extends Component>> BEFORE_THE_COOP =
      List.of(WelcomeView.class, SetUpView.class);

  /// The customers' window, which speaks the co-op's language and not the seller's.
  private static final String OF_CUSTOMERS = "display";

  @Autowired ApplicationContext context;
  @Autowired TillExamples tills;
  @Autowired Designs designs;

  @ParameterizedTest
  @EnumSource
  void noScreenHasASentenceOfAnotherLanguage(Language language) {
    Map<String, List<String>> addresses = addresses();
    signIn(everything());
    Set<String> names = names();
    Map<String, List<String>> foreign = new LinkedHashMap<>();
    for (RouteData route : routes()) {
      assertThat(addresses).as("an address for every screen").containsKey(base(route));
      for (String address : addresses.get(base(route))) {
        Language spoken = base(route).equals(OF_CUSTOMERS) ? Language.TR : language;
        speak(language);
        Element screen = open(route, address);
        List<String> left = TEXTS.read(screen, spoken, names).foreign();
        if (!left.isEmpty()) {
          foreign.put(address, left);
        }
        assertThat(TEXTS.read(screen, another(spoken), names).foreign())
            .as("whether another language would be noticed at " + address)
            .isNotEmpty();
      }
    }
    assertThat(foreign).isEmpty();
  }

  private static Language another(Language language) {
    return language == Language.DE ? Language.NL : Language.DE;
  }

  private Element open(RouteData route, String address) {
    if (BEFORE_THE_COOP.contains(route.getNavigationTarget())) {
      return Instantiator.get(UI.getCurrent())
          .createComponent(route.getNavigationTarget())
          .getElement();
    }
    UI.getCurrent().navigate(address);
    assertThat(getCurrentView()).as(address).isInstanceOf(route.getNavigationTarget());
    return withLayout(getCurrentView().getElement());
  }

  /// The view with everything around it that stands in the window.
  private static Element withLayout(Element view) {
    Element whole = view;
    while (whole.getParent() != null && !whole.getParent().equals(UI.getCurrent().getElement())) {
      whole = whole.getParent();
    }
    return whole;
  }

  private static List<RouteData> routes() {
    return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
        .filter(route -> route.getNavigationTarget().getName().startsWith("coop.teyel."))
        .filter(route -> !route.getNavigationTarget().isMemberClass())
        .toList();
  }

  /// The template without optional parts and parameters of the usual kind.
  private static String base(RouteData route) {
    return route.getTemplate().replaceAll("/:[^/]*(\\?|___url_parameter)[^/]*", "");
  }

  /// Somebody who may see everything.
  private Member everything() {
    return garments().cast().someone("Everything", Language.EN, EnumSet.allOf(Role.class));
  }

  private GarmentExamples garments() {
    return new GarmentExamples(context);
  }

  /// What people called things, in whatever language.
  private Set<String> names() {
    Set<String> names = new HashSet<>();
    for (Design design : designs.all()) {
      names.add(design.name());
      design.colours().stream().map(Colour::name).forEach(names::add);
    }
    return names;
  }

  /// Where each screen is found, and its states that an address can tell.
  private Map<String, List<String>> addresses() {
    Map<String, List<String>> addresses = new LinkedHashMap<>();
    List.of(
            "home",
            "about",
            "welcome",
            "set-up",
            "who",
            "designs",
            "labels",
            "labels-again",
            "members",
            "share-day",
            "my-share",
            "batches",
            "my-day",
            "count-back",
            "stalls",
            "pack",
            "closings",
            "books",
            "books/cost",
            "books/move",
            "books/month",
            "books/journal",
            "books/as-written",
            "devices",
            "devices/others",
            "devices/console",
            "papers")
        .forEach(base -> addresses.put(base, List.of(base)));
    addWorkshop(addresses);
    addStall(addresses);
    addDevices(addresses);
    return addresses;
  }

  private void addWorkshop(Map<String, List<String>> addresses) {
    GarmentExamples garments = garments();
    Design dress = garments.designs().dress();
    String sewn = bundle(garments, dress, Station.SEW);
    String checked = bundle(garments, dress, Station.CHECK);
    garments.batches().waitingForLabels(dress, 2);
    garments.labelled(3);
    HeldSplit split = new ShareExamples(context).dealt();
    garments.labelled(2);
    addresses.put("member", List.of("member/" + garments.cast().berfin().id().value()));
    addresses.put("design", List.of("design", "design/" + dress.id().value()));
    addresses.put("order", List.of("order/" + dress.id().value()));
    addresses.put("board", List.of("board", "board/" + Station.SEW));
    addresses.put("work", List.of("work/" + sewn));
    addresses.put("take-out", List.of("take-out/" + sewn));
    addresses.put("check", List.of("check/" + checked));
    addresses.put("split", List.of("split/" + split.id().value()));
  }

  private static String bundle(GarmentExamples garments, Design design, Station station) {
    return garments
        .batches()
        .at(station, design, DesignExamples.TWO, DesignExamples.RED, 3)
        .id()
        .value();
  }

  private void addStall(Map<String, List<String>> addresses) {
    SaleExamples sales = new SaleExamples(context);
    Stall stall = sales.openStall();
    Sale sale = sales.sold(stall, 1);
    Basket basket = sales.basket(stall, sales.stock().atStall(stall, 1));
    TillSession session = tills.opened(50_000);
    Closing closing = tills.closed(tills.opened(1_000), 1_200);
    addresses.put("sell", List.of("sell/" + stall.id()));
    addresses.put("pay", List.of("pay/" + basket.id()));
    addresses.put("change", List.of("change/" + sale.id()));
    addresses.put("returns", List.of("returns/" + stall.id()));
    addresses.put("receipts", List.of("receipts", "receipts/" + sale.receiptNumber()));
    addresses.put("display", List.of("display/" + stall.id()));
    addresses.put("till", List.of("till", "till/" + stall.id()));
    addresses.put("till/:session/count", List.of("till/" + session.id() + "/count"));
    addresses.put("till/:session/cash", List.of("till/" + session.id() + "/cash"));
    addresses.put("till/closed/:z", List.of("till/closed/" + closing.z()));
  }

  private static void addDevices(Map<String, List<String>> addresses) {
    addresses.put("devices/other", each("devices/other/", Device.Kind.values()));
    addresses.put("devices/printer", each("devices/printer/", Printer.Use.values()));
    addresses.put("devices/letters", each("devices/letters/", Printer.Use.values()));
  }

  private static List<String> each(String base, Enum<?>... kinds) {
    return Stream.of(kinds).map(kind -> base + kind.name()).toList();
  }
}
