package coop.teyel.hardware.encoding;

import static coop.teyel.hardware.encoding.EscPosWriter.GS;

import coop.teyel.hardware.documents.TextSize;
import coop.teyel.hardware.profiles.Profile;

/// Codes that the printer draws by itself.
record CodeCommands(EscPosWriter commands) {

  private static final int QR_MODEL_2 = 50;
  private static final int QR_CORRECTION_M = 49;
  // A line of letters and the white above it.
  private static final int CAPTION = 26;

  /// A Code 128 barcode with its digits below (`GS k 73`), in pairs or digit by digit.
  void barcode(String digits, Profile.BarcodeForm form, int moduleDots) {
    // Some printers set the digits below in the style of the text before.
    commands.style(false, TextSize.NORMAL);
    String data = form == Profile.BarcodeForm.CODE_C ? "{C" + pairs(digits) : "{B" + digits;
    commands.put(EscPosCoffeeCommands.barcode(data, moduleDots, CodeSymbols.BAR_HEIGHT));
    commands.placed(Justification.CENTER);
    commands.advance(CodeSymbols.BAR_HEIGHT + CAPTION);
  }

  private static String pairs(String digits) {
    StringBuilder pairs = new StringBuilder();
    for (int i = 0; i < digits.length(); i += 2) {
      pairs.append((char) Integer.parseInt(digits.substring(i, i + 2)));
    }
    return pairs.toString();
  }

  /// A QR code of Model 2, which phones read (`GS ( k`, functions 165, 167, 169, 180, 181).
  void qrCode(byte[] payload, int moduleDots) {
    commands.justify(Justification.CENTER);
    function(new byte[] {65, QR_MODEL_2, 0});
    function(new byte[] {67, (byte) moduleDots});
    function(new byte[] {69, QR_CORRECTION_M});
    byte[] store = new byte[payload.length + 2];
    store[0] = 80;
    store[1] = 48;
    System.arraycopy(payload, 0, store, 2, payload.length);
    function(store);
    function(new byte[] {81, 48});
  }

  private void function(byte[] function) {
    commands.put(GS, '(', 'k');
    commands.putPair(function.length + 1);
    commands.put(49);
    commands.put(function);
  }
}
