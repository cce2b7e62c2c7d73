package coop.teyel.production.shares.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.Route;
import coop.teyel.production.controls.HomeNavigation;
import coop.teyel.production.controls.LtrText;
import coop.teyel.production.controls.Screen;
import coop.teyel.production.controls.input.ActButton;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.controls.messages.Verdict;
import coop.teyel.production.coop.CoopSettings;
import coop.teyel.production.designs.Designs;
import coop.teyel.production.garments.Garments;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.members.Members;
import coop.teyel.production.members.Role;
import coop.teyel.production.money.Money;
import coop.teyel.production.shares.HeldSplit;
import coop.teyel.production.shares.PickUps;
import coop.teyel.production.shares.Shares;
import coop.teyel.production.shares.SplitId;
import coop.teyel.production.shares.split.AccountAfter;
import coop.teyel.production.shares.split.Split;
import coop.teyel.production.shares.split.SplitPlacement;
import coop.teyel.production.texts.Dates;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;

/// The page of a split: who got what, what each half is worth, and that it comes out the same when
/// it is recomputed.
@Route("split")
@RolesAllowed(Role.IS_MEMBER)
@StyleSheet("styles/pieces.css")
final class SplitView extends Screen implements HasUrlParameter<String> {

  private final Shares shares;
  private final Members members;
  private final CoopSettings settings;
  private final PickUps pickUps;
  private final HomeNavigation navigation;
  private final Pieces pieces;

  SplitView(
      Shares shares,
      PickUps pickUps,
      Members members,
      CoopSettings settings,
      Garments garments,
      Designs designs,
      HomeNavigation navigation) {
    super("shares.split.title");
    this.shares = shares;
    this.members = members;
    this.settings = settings;
    this.pickUps = pickUps;
    this.navigation = navigation;
    this.pieces = new Pieces(garments, designs);
  }

  @Override
  public boolean mayBeLeft() {
    return true;
  }

  @Override
  public void setParameter(BeforeEvent entering, String id) {
    shares
        .find(new SplitId(id))
        .ifPresentOrElse(this::show, () -> entering.forwardTo(MyShareView.class));
  }

  private void show(HeldSplit held) {
    Split split = held.split();
    show(
        head(held),
        recomputed(held.recomputed()),
        halves(split),
        new H2(getTranslation("shares.split.members-half")),
        memberShares(held),
        new H2(getTranslation("shares.split.sale-half")),
        pieces.ofNumbers(numbersForSale(split)),
        everything(held));
    Button done = new Button(getTranslation("shares.split.done"), _ -> navigation.home());
    done.addClassName("primary");
    ActButton slips =
        new ActButton(
            getTranslation("shares.slip.print-all"),
            command -> told(pickUps.printAll(command, held.id())));
    actions(slips.icon("printer"), done);
  }

  private Div head(HeldSplit held) {
    Span phrase = new Span("“" + held.split().inputs().phrase() + "”");
    phrase.getElement().setAttribute("dir", "auto");
    Div head =
        new Div(
            new Span(getTranslation("shares.split.number")),
            new LtrText(String.valueOf(held.number())),
            new LtrText(Dates.day(held.day())),
            phrase);
    head.addClassName("count-line");
    return head;
  }

  private Verdict recomputed(boolean same) {
    return new Verdict(same, getTranslation(same ? "shares.split.same" : "shares.split.not-same"));
  }

  private Div halves(Split split) {
    int forSale = numbersForSale(split).size();
    Div halves =
        new Div(
            half("members-half", split.placed().size() - forSale, split.membersValue()),
            half("sale-half", forSale, split.saleValue()));
    halves.addClassName("halves");
    return halves;
  }

  private Div half(String key, int count, long value) {
    Span number = new LtrText(String.valueOf(count));
    number.addClassName("large-count");
    Div half =
        new Div(
            new Span(getTranslation("shares.split." + key)),
            number,
            LtrText.of(Money.ofMinor(value, settings.theCoop().currency()), getLocale()));
    half.addClassNames("card", "half");
    return half;
  }

  private Div memberShares(HeldSplit held) {
    Div all = new Div();
    all.addClassName("piece-rows");
    held.split().standings().stream()
        .sorted(Comparator.comparingInt(AccountAfter::received).reversed())
        .map(it -> memberShare(held, it))
        .forEach(all::add);
    return all;
  }

  private MemberShare memberShare(HeldSplit held, AccountAfter standing) {
    MemberId member = new MemberId(standing.member());
    ActButton slip =
        new ActButton(
            getTranslation("shares.slip.print"),
            command -> told(pickUps.print(command, held.id(), member)));
    return new MemberShare(
        members.get(member),
        standing,
        slip.icon("printer"),
        pieces.ofNumbers(held.split().numbersOf(standing.member())));
  }

  private void told(int slips) {
    Notice.done(getTranslation("shares.slip.printed", slips));
  }

  private static List<String> numbersForSale(Split split) {
    return split.placed().stream()
        .filter(SplitPlacement.OnSaleSide.class::isInstance)
        .map(it -> it.garment().number())
        .toList();
  }

  private Details everything(HeldSplit held) {
    Pre text = new Pre(held.split().text());
    text.getElement().setAttribute("dir", "ltr");
    text.addClassName("canonical");
    return new Details(
        getTranslation("shares.split.everything"),
        new Paragraph(getTranslation("shares.split.everything-help")),
        new LtrText(held.hash()),
        text);
  }
}
