package coop.teyel.pos.sales;

import coop.teyel.production.facts.FactReference;

/// Names the documents for which there is a receipt.
public final class ReceiptReference {

  private static final String RETURN = "return";

  private ReceiptReference() {}

  /// The sale with that id.
  public static FactReference.Whole ofSale(String saleId) {
    return FactReference.of(Sale.FACT, saleId);
  }

  /// The return with that id.
  public static FactReference.Whole ofReturn(String returnId) {
    return FactReference.of(RETURN, returnId);
  }

  /// Whether the paper shows what came back.
  public static boolean isReturn(FactReference reference) {
    return reference.type().equals(RETURN);
  }
}
