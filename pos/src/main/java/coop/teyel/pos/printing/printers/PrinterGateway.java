package coop.teyel.pos.printing.printers;

import coop.teyel.hardware.connections.Address;
import coop.teyel.hardware.connections.Timeouts;
import coop.teyel.hardware.connections.delivery.Delivery;
import coop.teyel.hardware.connections.delivery.PrinterStatus;
import coop.teyel.hardware.connections.delivery.Sender;
import coop.teyel.hardware.connections.delivery.StatusSupport;
import coop.teyel.hardware.profiles.Profile;
import org.springframework.stereotype.Component;

/// Hands bytes to printers and asks them how they are, one at a time for each address: a printer
/// takes one client, and one machine may print receipts and labels.
@Component
public class PrinterGateway {

  private final Sender sender;
  private final RehearsalPrinters rehearsals;

  public PrinterGateway(PrintingProperties printing, RehearsalPrinters rehearsals) {
    this.sender =
        new Sender(
            new Timeouts(printing.connect(), printing.step(), Timeouts.USUAL.goodbye()),
            _ -> {
              throw new IllegalStateException("rehearsals have printers of their own");
            });
    this.rehearsals = rehearsals;
  }

  /// See [Sender#send].
  public Delivery send(Printer printer, Profile profile, byte[] bytes) {
    Profile.Status answers = profile.status();
    return printer.address() instanceof Address.Rehearsal
        ? rehearsals.of(printer.use()).send(bytes)
        : sender.send(printer.address(), new StatusSupport(answers.dleEot(), answers.gsR()), bytes);
  }

  /// See [Sender#status].
  public PrinterStatus ask(Printer printer) {
    return printer.address() instanceof Address.Rehearsal
        ? rehearsals.of(printer.use()).status()
        : sender.status(printer.address());
  }

  /// Whether it makes sense to [#ask].
  public boolean canAsk(Printer printer, Profile profile) {
    return printer.isRehearsal() || (printer.address().isTwoWay() && profile.status().dleEot());
  }
}
