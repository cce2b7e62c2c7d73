package coop.teyel.production.labels.ui;

import com.vaadin.flow.component.Component;
import coop.teyel.production.controls.messages.Notice;
import coop.teyel.production.controls.messages.Sound;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.labels.ProofAnswer;

/// Says what a scanned label means.
final class ProofWords {

  private ProofWords() {}

  static void tell(Component screen, ProofAnswer answer) {
    switch (answer) {
      case ProofAnswer.Proven(Garment garment) -> {
        Sound.good(screen);
        Notice.done(screen.getTranslation("labels.proof.good", words(garment)));
      }
      case ProofAnswer.ProvenBefore(Garment garment) ->
          refuse(screen, "labels.proof.before", words(garment));
      case ProofAnswer.Unknown(String shown) -> refuse(screen, "labels.proof.unknown", shown);
    }
  }

  private static void refuse(Component screen, String key, String what) {
    Sound.bad(screen);
    Notice.refused(screen.getTranslation(key, what));
  }

  /// The parts in isolation, so that a size such as 4-5 keeps its order behind an Arabic name.
  private static String words(Garment garment) {
    return String.join(
        " · ",
        leftToRight(garment.number().digits()),
        "\u2068" + garment.designName() + "\u2069",
        leftToRight(garment.size().label()));
  }

  private static String leftToRight(String text) {
    return "\u2066" + text + "\u2069";
  }
}
