package coop.teyel.production.controls.input;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.server.streams.UploadEvent;
import coop.teyel.production.controls.Script;
import coop.teyel.production.facts.CommandId;

/// Brings command ids from the browser: what is delivered twice carries the same one.
public final class BrowserCommands {

  /// JavaScript that defines `newCommandId()`, to stand before a script that sends ids.
  public static final String SCRIPT = Script.beside(BrowserCommands.class, "command-id.js");

  /// The HTTP header in which the id of an upload comes.
  public static final String HEADER = "X-Command-Id";

  private static final String COMMAND = "commandId";
  private static final String NAME_UPLOADS =
      SCRIPT
          + """
          this.addEventListener('upload-request', ({detail: {file, xhr}}) =>
            xhr.setRequestHeader($0, file.commandId ??= newCommandId()));
          """;

  private BrowserCommands() {}

  /// Lets `act` run at each tap on a button or tile.
  ///
  /// The id lies in the page and comes with the tap: taps made while the network was away all carry
  /// the same one. A new id is laid there once the act has answered.
  public static void onTap(Button button, SerializableConsumer<CommandId> act) {
    button.setDisableOnClick(true);
    renew(button);
    button
        .getElement()
        .addEventListener(
            "click",
            tap -> tapped(button, act, tap.getEventData().get("element." + COMMAND).asString()))
        .addEventData("element." + COMMAND);
  }

  /// Lets each file that a person hands in bring an id, the same when she sends it once more.
  public static void onUpload(Component upload) {
    upload.getElement().executeJs(NAME_UPLOADS, HEADER);
  }

  /// The id that came with a file.
  public static CommandId of(UploadEvent file) {
    return CommandId.sent(file.getRequest().getHeader(HEADER));
  }

  private static void tapped(Button button, SerializableConsumer<CommandId> act, String command) {
    try {
      act.accept(CommandId.sent(command));
      renew(button);
    } finally {
      button.setEnabled(true);
    }
  }

  private static void renew(Button button) {
    button.getElement().setProperty(COMMAND, CommandId.fresh().toString());
  }
}
