package coop.teyel.pos.devices;

import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.connections.Delivery;
import coop.teyel.hardware.connections.Dialogue;
import coop.teyel.hardware.connections.Patience;
import coop.teyel.hardware.connections.PrinterStatus;
import coop.teyel.hardware.connections.Sender;
import coop.teyel.hardware.printing.Profile;
import org.springframework.stereotype.Component;

/// Hands bytes to printers and asks them how they are, one at a time for each address: a printer
/// takes one client, and one machine may print receipts and labels.
@Component
class Post {

  private final Sender sender;
  private final RehearsalPrinters rehearsals;

  Post(Printing printing, RehearsalPrinters rehearsals) {
    this.sender =
        new Sender(
            new Patience(printing.connect(), printing.step(), Patience.USUAL.goodbye()),
            _ -> {
              throw new IllegalStateException("rehearsals have printers of their own");
            });
    this.rehearsals = rehearsals;
  }

  /// See [Sender#send].
  Delivery send(Printer printer, Profile profile, byte[] bytes) {
    Profile.Status answers = profile.status();
    return printer.address() instanceof Address.Rehearsal
        ? rehearsals.of(printer.use()).send(bytes)
        : sender.send(printer.address(), new Dialogue(answers.dleEot(), answers.gsR()), bytes);
  }

  /// See [Sender#status].
  PrinterStatus ask(Printer printer) {
    return printer.address() instanceof Address.Rehearsal
        ? rehearsals.of(printer.use()).status()
        : sender.status(printer.address());
  }

  /// Whether it makes sense to [#ask].
  boolean canAsk(Printer printer, Profile profile) {
    return printer.isRehearsal() || (printer.address().isTwoWay() && profile.status().dleEot());
  }
}
