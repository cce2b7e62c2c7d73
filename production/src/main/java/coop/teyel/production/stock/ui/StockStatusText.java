package coop.teyel.production.stock.ui;

import com.vaadin.flow.component.Component;
import coop.teyel.production.members.Members;
import coop.teyel.production.stock.StockStatus;

/// Says in words why a garment cannot be packed or counted back, and what to do.
final class StockStatusText {

  private StockStatusText() {}

  static String of(Component screen, Members members, StockStatus scanned) {
    return switch (scanned) {
      case StockStatus.OwnedByMember(var member) ->
          screen.getTranslation("stock.owned-by", members.get(member).nickname());
      case StockStatus.SoldBefore _, StockStatus.SoldByLook _ ->
          screen.getTranslation("stock.sold-before");
      case StockStatus.NotShared _ -> screen.getTranslation("stock.not-shared");
      case StockStatus.NotForSale _ -> screen.getTranslation("stock.not-for-sale");
      case StockStatus.NotAGarment(String shown) ->
          screen.getTranslation("stock.not-a-garment", shown);
      case StockStatus.Unknown(String digits) -> screen.getTranslation("stock.unknown", digits);
      case StockStatus.Sellable sellable -> sellable.garment().words();
    };
  }
}
