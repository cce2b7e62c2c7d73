package coop.teyel.production.batches.tickets;

import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Block;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.TextSize;
import coop.teyel.production.batches.bundles.Bundle;
import coop.teyel.production.scans.BundleCode;
import coop.teyel.production.texts.Texts;
import java.util.List;
import java.util.Locale;

/// What lies in the box with a bundle: its batch, what it is, how many pieces, and a code that
/// opens it on the board.
///
/// @param pieces as many as there were when the ticket was wanted
record TicketPaper(Bundle bundle, int pieces, boolean copy) {

  Document draw(Locale language, Texts texts) {
    return Document.in(language)
        .qrBeside(
            new BundleCode(bundle.id().value()).text(),
            List.of(
                line(TextSize.LARGE, Run.bold(bundle.number())),
                line(TextSize.NORMAL, Run.bold(bundle.design().name())),
                line(
                    TextSize.NORMAL,
                    Run.of(bundle.size().label()),
                    Run.of(bundle.colour().name()))))
        .oneLine(
            Align.CENTER,
            TextSize.TALL,
            Run.bold(texts.say(language, "batches.ticket.pieces", pieces)))
        .oneLine(
            Align.CENTER,
            TextSize.NORMAL,
            Run.of(texts.say(language, "batches.station." + bundle.station().name())),
            Run.bold(copy ? texts.say(language, "batches.ticket.copy") : ""))
        .endOfLabel()
        .build();
  }

  private static Block.OneLine line(TextSize size, Run... runs) {
    return new Block.OneLine(List.of(runs), Align.START, size);
  }
}
