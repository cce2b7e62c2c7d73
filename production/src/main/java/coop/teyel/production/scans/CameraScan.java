package coop.teyel.production.scans;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import coop.teyel.hardware.scanning.CodeReader;
import coop.teyel.hardware.scanning.PhotoScan;
import coop.teyel.production.controls.Icon;
import coop.teyel.production.controls.Script;
import coop.teyel.production.controls.input.BrowserCommands;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.facts.CommandId;
import java.io.IOException;
import java.io.InputStream;

/// A button that reads a code with the camera of a phone or tablet.
///
/// Where the browser reads codes by itself and lets a page see the camera, which it does only over
/// HTTPS or on the computer itself, it shows the live picture and believes two equal frames. Else
/// it asks for a photo, which is made smaller in the browser and read here.
@StyleSheet("styles/camera.css")
public final class CameraScan extends Div {

  private static final String LOOK =
      BrowserCommands.SCRIPT + Script.beside(CameraScan.class, "camera.js");
  private static final CodeReader READER = new CodeReader();

  private final SerializableBiConsumer<CommandId, Scan> received;

  /// For a screen that looks something up.
  ///
  /// @param looked takes each code
  public CameraScan(SerializableConsumer<Scan> looked) {
    this((_, scan) -> looked.accept(scan));
  }

  /// For a screen that writes.
  ///
  /// @param received takes each code, and the id of what it commands
  public CameraScan(SerializableBiConsumer<CommandId, Scan> received) {
    this.received = received;
    addClassName("camera-scan");
    add(new Button(getTranslation("scans.camera"), new Icon("camera")));
    Element photo = new Element("input");
    photo.setAttribute("type", "file");
    photo.setAttribute("accept", "image/*");
    photo.setAttribute("capture", "environment");
    photo.setAttribute("hidden", true);
    getElement().appendChild(photo);
    UploadHandler upload = this::uploaded;
    getElement().setAttribute("target", upload);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    getElement().executeJs(LOOK, getTranslation("scans.camera.stop"), BrowserCommands.HEADER);
  }

  /// Called by the browser for a code that it read by itself.
  @ClientCallable
  public void read(String command, String text) {
    received.accept(CommandId.sent(command), Scan.read(text));
  }

  /// Called by the browser when the camera did not open; from now on it asks for photos.
  @ClientCallable
  public void noCamera() {
    Notice.refused(getTranslation("scans.camera.closed"));
  }

  /// Called by the browser when a photo did not arrive.
  @ClientCallable
  public void lost() {
    Notice.refused(getTranslation("scans.camera.lost"));
  }

  /// Runs beside the screen, in the request that carries the file.
  private void uploaded(UploadEvent file) throws IOException {
    UI ui = file.getUI();
    CommandId command = BrowserCommands.of(file);
    try (InputStream bytes = file.getInputStream()) {
      PhotoScan answer = look(bytes.readNBytes(CodeReader.LARGEST_FILE + 1));
      ui.accessLater(() -> tell(command, answer), () -> {}).run();
    }
  }

  /// One at a time in the whole program: a large photo takes 40 MB.
  static PhotoScan look(byte[] photo) {
    synchronized (READER) {
      return READER.photo(photo);
    }
  }

  void tell(CommandId command, PhotoScan answer) {
    switch (answer) {
      case PhotoScan.Read(String text) -> received.accept(command, Scan.read(text));
      case PhotoScan.NoCode _ -> Notice.refused(getTranslation("scans.camera.no-code"));
      case PhotoScan.NotAPicture _ -> Notice.refused(getTranslation("scans.camera.not-a-picture"));
      case PhotoScan.TooLarge _ -> Notice.refused(getTranslation("scans.camera.too-large"));
    }
  }
}
