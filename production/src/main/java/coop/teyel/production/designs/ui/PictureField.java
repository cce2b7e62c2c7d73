package coop.teyel.production.designs.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.PictureTile;
import coop.teyel.production.controls.input.BrowserCommands;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.designs.PhotoAnswer;
import coop.teyel.production.designs.Photos;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A photo from the tablet or phone, or one of our drawings.
final class PictureField extends Div {

  private static final List<String> DRAWINGS =
      List.of("dress", "trousers", "raincoat", "pyjamas", "cap");

  private final Photos photos;
  private final Image shown = new Image();
  private final Upload upload = new Upload();
  private final Map<String, PictureTile> tiles = new LinkedHashMap<>();
  private String path = "";

  PictureField(Photos photos) {
    this.photos = photos;
    shown.addClassName("design-picture");
    Div drawings = new Div();
    drawings.addClassNames("tiles", "small");
    DRAWINGS.forEach(drawing -> drawings.add(tile(drawing)));
    Div photo = new Div(shown, upload());
    photo.addClassName("row");
    add(photo, drawings);
    set("designs/dress.svg");
  }

  String path() {
    return path;
  }

  void set(String picture) {
    path = picture;
    shown.setSrc(picture);
    tiles.forEach((drawing, tile) -> tile.chosen(drawing.equals(picture)));
  }

  /// Says what became of a photo that was handed in.
  void tell(PhotoAnswer answer) {
    upload.clearFileList();
    switch (answer) {
      case PhotoAnswer.Kept(String kept) -> set(kept);
      case PhotoAnswer.TooLarge(int megabytes) ->
          Notice.refused(getTranslation("designs.photo.too-large", megabytes));
      case PhotoAnswer.TooManyPixels(int megapixels) ->
          Notice.refused(getTranslation("designs.photo.too-many-pixels", megapixels));
      case PhotoAnswer.NotAPicture _ ->
          Notice.refused(getTranslation("designs.photo.not-a-picture"));
    }
  }

  private PictureTile tile(String drawing) {
    String picture = "designs/" + drawing + ".svg";
    PictureTile tile = new PictureTile(picture, getTranslation("designs.drawing." + drawing));
    tile.addClickListener(_ -> set(picture));
    tiles.put(picture, tile);
    return tile;
  }

  private Upload upload() {
    Button button = new Button(getTranslation("designs.photo.choose"), new Icon("camera"));
    upload.setUploadButton(button);
    upload.setDropLabel(new Span());
    upload.setAcceptedMimeTypes("image/*");
    upload.setMaxFileSize(Photos.MOST_BYTES);
    upload.setUploadHandler(this::received);
    BrowserCommands.onUpload(upload);
    upload.addFileRejectedListener(_ -> {
      upload.clearFileList();
      Notice.refused(getTranslation("designs.photo.rejected"));
    });
    return upload;
  }

  /// Runs beside the screen, in the request that carries the file. One file is one command, also
  /// when it is sent once more because it did not arrive.
  private void received(UploadEvent file) throws IOException {
    try (InputStream bytes = file.getInputStream()) {
      PhotoAnswer answer =
          photos.add(BrowserCommands.of(file), bytes.readNBytes(Photos.MOST_BYTES + 1));
      file.getUI().accessLater(() -> tell(answer), () -> {}).run();
    }
  }
}
