package coop.teyel.hardware.encoding;

import coop.teyel.hardware.profiles.Profile;

/// Where one paper ends and the next begins: torn, cut, or fed to the next gap between labels.
final class PaperEnd {

  private final Profile profile;
  private final EscPosWriter commands;
  private boolean begun;

  PaperEnd(Profile profile, EscPosWriter commands) {
    this.profile = profile;
    this.commands = commands;
  }

  /// To be said before anything is printed. A printer that stands where labels are peeled off goes
  /// back to where they begin.
  void begin() {
    if (!begun && profile.labels().mode() == Profile.LabelMode.FS_L) {
      commands.toLabelStart();
    }
    begun = true;
  }

  void end() {
    switch (profile.labels().mode()) {
      case CONTINUOUS -> tearOrCut();
      case GS_FF -> commands.toNextGap();
      case FS_L -> commands.toPeelingPlace();
    }
    begun = false;
    commands.countFromHere();
  }

  /// Refuses a label that is higher than those of the roll: the printer would print over the gap
  /// and shift every label that follows.
  void endOfLabel() {
    int room = profile.labels().rows(profile.paper());
    boolean hasGaps = profile.labels().mode() != Profile.LabelMode.CONTINUOUS;
    if (hasGaps && room > 0 && commands.rows() > room) {
      throw DoesNotFitException.tooHigh(commands.rows(), profile);
    }
    end();
  }

  private void tearOrCut() {
    commands.lineFeed();
    commands.feed(profile.mechanics().feedAtEnd());
    commands.cut(profile.mechanics().cutter());
  }
}
