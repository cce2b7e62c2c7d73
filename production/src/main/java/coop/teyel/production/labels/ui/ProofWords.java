package coop.teyel.production.labels.ui;

import com.vaadin.flow.component.Component;
import coop.teyel.production.fields.Notice;
import coop.teyel.production.garments.Garment;
import coop.teyel.production.labels.ProofAnswer;

/// Says what a scanned label means.
final class ProofWords {

  private ProofWords() {}

  static void tell(Component screen, ProofAnswer answer) {
    switch (answer) {
      case ProofAnswer.Proven(Garment garment) ->
          Notice.done(screen.getTranslation("labels.proof.good", words(garment)));
      case ProofAnswer.ProvenBefore(Garment garment) ->
          Notice.refused(screen.getTranslation("labels.proof.before", words(garment)));
      case ProofAnswer.Unknown(String shown) ->
          Notice.refused(screen.getTranslation("labels.proof.unknown", shown));
    }
  }

  private static String words(Garment garment) {
    return String.join(
        " · ", garment.number().digits(), garment.designName(), garment.size().label());
  }
}
