package coop.teyel.hardware.encoding;

import com.github.anastaciocintra.escpos.EscPos;
import com.github.anastaciocintra.escpos.EscPosConst.Justification;
import com.github.anastaciocintra.escpos.barcode.BarCode;
import coop.teyel.hardware.profiles.Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/// The commands that escpos-coffee assembles: reset, letter table, bars and the drawer's pulse.
///
/// The only class that knows the library. The rest of the commands is ours, because it repeats
/// twenty bytes of style before each text, names QR's models wrongly, counts letters where printers
/// count bytes, sends columns without padding and graphics without their limits, and cannot feed to
/// the knife. It never sees a connection.
final class EscPosCoffeeCommands {

  // Two milliseconds each: 100 ms on, 500 ms off. Shorter does not move a worn drawer.
  private static final int PULSE_ON = 50;
  private static final int PULSE_OFF = 250;

  private EscPosCoffeeCommands() {}

  static byte[] reset() {
    return assembled(EscPos::initializePrinter);
  }

  static byte[] table(int number) {
    return assembled(coffee -> coffee.setPrinterCharacterTable(number));
  }

  /// Code 128 in the middle with its digits below.
  static byte[] barcode(String data, int moduleDots, int heightDots) {
    return new BarCode()
        .setSystem(BarCode.BarCodeSystem.CODE128)
        .setBarCodeSize(moduleDots, heightDots)
        .setHRIPosition(BarCode.BarCodeHRIPosition.BelowBarCode)
        .setJustification(Justification.Center)
        .getBytes(data);
  }

  static byte[] pulse(Profile.Drawer drawer) {
    return switch (drawer) {
      case NONE -> new byte[0];
      case PIN_2 ->
          assembled(coffee -> coffee.pulsePin(EscPos.PinConnector.Pin_2, PULSE_ON, PULSE_OFF));
      case PIN_5 ->
          assembled(coffee -> coffee.pulsePin(EscPos.PinConnector.Pin_5, PULSE_ON, PULSE_OFF));
    };
  }

  private static byte[] assembled(Assembly assembly) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (EscPos coffee = new EscPos(bytes)) {
      assembly.run(coffee);
    } catch (IOException e) {
      throw new UncheckedIOException("memory cannot be written", e);
    }
    return bytes.toByteArray();
  }

  private interface Assembly {
    void run(EscPos coffee) throws IOException;
  }
}
