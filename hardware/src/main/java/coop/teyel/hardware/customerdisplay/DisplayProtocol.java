package coop.teyel.hardware.customerdisplay;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// The two languages that nearly all displays of 2 × 20 letters speak; switches or a set-up program
/// choose which.
public enum DisplayProtocol {
  /// The commands of PTC's CD5220, from its user's manual: `CLR` ends whatever goes on, `ESC @`
  /// starts anew, `ESC Q A … CR` and `ESC Q B … CR` write the upper and the lower line whole.
  /// Letters are ASCII, since the rest of its table depends on switches.
  CD5220(StandardCharsets.US_ASCII) {
    @Override
    byte[] greeting() {
      return bytes(CLR, ESC, '@');
    }

    @Override
    byte[] lines(byte[] top, byte[] bottom) {
      return joined(bytes(ESC, 'Q', 'A'), top, bytes('\r', ESC, 'Q', 'B'), bottom, bytes('\r'));
    }
  },

  /// The commands of Epson's DM-D displays, from the specification of the DM-D110: `ESC @` starts
  /// anew, `ESC t 0` chooses table PC437, `US MD1` overwrites in place, `US C 0` hides the cursor,
  /// `US $ n m` goes to column n of line m.
  EPSON(Charset.forName("IBM437")) {
    @Override
    byte[] greeting() {
      return bytes(ESC, '@', ESC, 't', 0, US, 1, US, 'C', 0);
    }

    @Override
    byte[] lines(byte[] top, byte[] bottom) {
      return joined(bytes(US, '$', 1, 1), top, bytes(US, '$', 1, 2), bottom);
    }
  };

  private static final int CLR = 0x0C;
  private static final int ESC = 0x1B;
  private static final int US = 0x1F;

  private final Charset letters;

  DisplayProtocol(Charset letters) {
    this.letters = letters;
  }

  /// The table in which letters are sent.
  Charset letters() {
    return letters;
  }

  /// What brings a display into a known state, whatever it showed before; clears it.
  abstract byte[] greeting();

  /// What writes both lines over the old ones, without a dark moment between.
  ///
  /// @param top [DisplayText#COLUMNS] letters of [#letters]
  abstract byte[] lines(byte[] top, byte[] bottom);

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }
}
