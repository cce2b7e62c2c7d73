package coop.teyel.pos.receipts.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import coop.teyel.pos.printing.PaperPreviews;
import coop.teyel.pos.receipts.Receipt;
import java.io.ByteArrayInputStream;

/// A receipt as its paper looks.
final class ReceiptPicture extends Div {

  ReceiptPicture(Receipt receipt, PaperPreviews.Shown shown) {
    addClassNames("card", "paper");
    add(
        new Image(
            DownloadHandler.fromInputStream(_ ->
                new DownloadResponse(
                    new ByteArrayInputStream(shown.png()),
                    "receipt-" + receipt.number().number() + ".png",
                    "image/png",
                    shown.png().length)),
            getTranslation("receipts.picture", receipt.number().number())));
  }
}
