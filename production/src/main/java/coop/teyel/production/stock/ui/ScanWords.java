package coop.teyel.production.stock.ui;

import com.vaadin.flow.component.Component;
import coop.teyel.production.members.Members;
import coop.teyel.production.stock.Scanned;

/// Says in words why a garment cannot be packed or counted back, and what to do.
final class ScanWords {

  private ScanWords() {}

  static String of(Component screen, Members members, Scanned scanned) {
    return switch (scanned) {
      case Scanned.OwnedByMember(var member) ->
          screen.getTranslation("stock.owned-by", members.get(member).nickname());
      case Scanned.SoldBefore _, Scanned.SoldByLook _ -> screen.getTranslation("stock.sold-before");
      case Scanned.NotShared _ -> screen.getTranslation("stock.not-shared");
      case Scanned.NotForSale _ -> screen.getTranslation("stock.not-for-sale");
      case Scanned.NotAGarment(String shown) -> screen.getTranslation("stock.not-a-garment", shown);
      case Scanned.Unknown(String digits) -> screen.getTranslation("stock.unknown", digits);
      case Scanned.Sellable sellable -> sellable.garment().words();
    };
  }
}
