package coop.teyel.production.batches;

import coop.teyel.hardware.documents.Align;
import coop.teyel.hardware.documents.Block;
import coop.teyel.hardware.documents.Document;
import coop.teyel.hardware.documents.Run;
import coop.teyel.hardware.documents.Size;
import coop.teyel.production.fields.Texts;
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
            new BundleCode(bundle.id()).digits(),
            List.of(
                line(Size.LARGE, Run.bold(bundle.number())),
                line(Size.NORMAL, Run.bold(bundle.design().name())),
                line(Size.NORMAL, Run.of(bundle.size().label()), Run.of(bundle.colour().name()))))
        .oneLine(
            Align.CENTER, Size.TALL, Run.bold(texts.say(language, "batches.ticket.pieces", pieces)))
        .oneLine(
            Align.CENTER,
            Size.NORMAL,
            Run.of(texts.say(language, "batches.station." + bundle.station().name())),
            Run.bold(copy ? texts.say(language, "batches.ticket.copy") : ""))
        .endOfLabel()
        .build();
  }

  private static Block.OneLine line(Size size, Run... runs) {
    return new Block.OneLine(List.of(runs), Align.START, size);
  }
}
