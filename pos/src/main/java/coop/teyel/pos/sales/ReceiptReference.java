package coop.teyel.pos.sales;

/// How a print request names a fact of this feature; whoever draws the paper reads it back.
public final class ReceiptReference {

  private static final String SALE = "sale:";
  private static final String RETURN = "return:";

  private ReceiptReference() {}

  /// The reference of the receipt of a sale.
  public static String ofSale(String saleId) {
    return SALE + saleId;
  }

  /// The reference of the receipt of a return.
  public static String ofReturn(String returnId) {
    return RETURN + returnId;
  }

  /// Whether the paper shows what came back.
  public static boolean isReturn(String reference) {
    return reference.startsWith(RETURN);
  }

  /// The id of the sale or return that the paper shows.
  public static String id(String reference) {
    return reference.substring(reference.indexOf(':') + 1);
  }
}
