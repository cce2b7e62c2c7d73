package coop.teyel.pos.printing;

import coop.teyel.hardware.connections.Trouble;
import coop.teyel.hardware.connections.delivery.Delivery;
import coop.teyel.hardware.connections.delivery.PrinterStatus.Paper;
import coop.teyel.hardware.profiles.Profile;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.pos.printing.printers.PrinterGateway;
import coop.teyel.pos.printing.printers.PrintingProperties;
import coop.teyel.pos.printing.printers.RehearsalPrinters;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A way to a printer on which anything may happen by chance; keeps what really came out.
final class FaultyPrinterGateway extends PrinterGateway {

  private static final Pattern NAME = Pattern.compile("paper [0-9]+");
  private static final List<Trouble> TOLD =
      List.of(Trouble.PAPER_OUT, Trouble.COVER_OPEN, Trouble.OFFLINE);
  private static final List<Trouble> UNTOLD = List.of(Trouble.BROKEN, Trouble.HANGING);
  private static final List<Trouble> ANY =
      List.of(
          Trouble.NOT_FOUND,
          Trouble.REFUSED,
          Trouble.HANGING,
          Trouble.OFFLINE,
          Trouble.COVER_OPEN,
          Trouble.PAPER_OUT);

  private final RandomGenerator random;
  private final List<CameOut> papers = new ArrayList<>();

  FaultyPrinterGateway(PrintingProperties printing, RandomGenerator random) {
    super(printing, new RehearsalPrinters());
    this.random = random;
  }

  /// A paper that left the printer, in whole or in part.
  record CameOut(String name, boolean isCopy, boolean isWhole) {}

  /// The program is killed.
  static final class Killed extends Error {}

  List<CameOut> papers() {
    return papers;
  }

  boolean cameOutWhole(String name, boolean isCopy) {
    return papers.contains(new CameOut(name, isCopy, true));
  }

  @Override
  public Delivery send(Printer printer, Profile profile, byte[] bytes) {
    return switch (random.nextInt(10)) {
      case 0, 1 -> new Delivery.NothingLeft(one(ANY), "chance");
      case 2, 3 -> {
        print(bytes, false);
        yield new Delivery.CutOff(random.nextInt(bytes.length), one(TOLD), "chance");
      }
      case 4 -> {
        print(bytes, random.nextBoolean());
        yield new Delivery.CutOff(random.nextInt(bytes.length), one(UNTOLD), "chance");
      }
      case 5 -> {
        print(bytes, random.nextBoolean());
        throw new Killed();
      }
      case 6 -> {
        print(bytes, true);
        yield new Delivery.Confirmed(Paper.ENOUGH);
      }
      default -> {
        print(bytes, true);
        yield new Delivery.Sent();
      }
    };
  }

  private void print(byte[] bytes, boolean isWhole) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    Matcher name = NAME.matcher(text);
    if (!name.find()) {
      throw new AssertionError(text);
    }
    papers.add(new CameOut(name.group(), text.contains("COPY"), isWhole));
  }

  private Trouble one(List<Trouble> troubles) {
    return troubles.get(random.nextInt(troubles.size()));
  }
}
