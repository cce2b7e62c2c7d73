package coop.teyel.pos.shell.ui;

import com.vaadin.flow.component.button.Button;
import coop.teyel.pos.peripherals.ui.DevicesNavigation;
import coop.teyel.pos.printing.PrintQueueChanged;
import coop.teyel.pos.printing.Printers;
import coop.teyel.pos.printing.printers.Printer;
import coop.teyel.pos.printing.printers.Printer.Sign.Kind;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.ScreenUpdates;
import coop.teyel.production.members.SignedIn;
import java.util.Locale;

/// How the printers are, for whoever sells: a quiet sign while all is well, else a sign, a word and
/// how many papers wait. A tap leads to the printers.
final class PrinterSign extends Button {

  private final Printers printers;

  PrinterSign(Printers printers, DevicesNavigation navigation, ScreenUpdates updates) {
    this.printers = printers;
    addClassName("printer-sign");
    addClickListener(_ -> navigation.devices());
    updates.listen(this, PrintQueueChanged.class, this::hear);
    refresh();
  }

  /// What is heard while somebody leaves is told to nobody.
  private void hear() {
    if (SignedIn.isSomebody()) {
      refresh();
    }
  }

  private void refresh() {
    Printer.Sign sign = printers.sign();
    String words = getTranslation("printing.sign." + sign.kind());
    setIcon(new Icon(icon(sign.kind())));
    setText(sign.kind() == Kind.WELL ? "" : counted(words, sign.papers()));
    setAriaLabel(words);
    getElement().setAttribute("data-sign", sign.kind().name().toLowerCase(Locale.ROOT));
  }

  private static String counted(String words, long papers) {
    return papers == 0 ? words : words + ": " + papers;
  }

  private static String icon(Kind kind) {
    return switch (kind) {
      case WELL -> "printer";
      case PAPER_ENDS -> "paper-ends";
      case WAITING -> "park";
      case OFF -> "unplugged";
      case COVER_OPEN -> "cover-open";
      case NO_PAPER -> "no-paper";
      case LOOK -> "help";
    };
  }
}
