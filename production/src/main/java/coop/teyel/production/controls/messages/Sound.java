package coop.teyel.production.controls.messages;

import com.vaadin.flow.component.Component;

/// What people hear while they look at what they scan: one short beep, or two low ones.
public final class Sound {

  private static final String PLAY =
      """
      const sounds = window.teyelSounds ??= new AudioContext();
      for (let i = 0; i < $1; i++) {
        const tone = sounds.createOscillator(), gain = sounds.createGain();
        const at = sounds.currentTime + i * 0.25;
        tone.frequency.value = $0;
        gain.gain.value = 0.2;
        tone.connect(gain).connect(sounds.destination);
        tone.start(at);
        tone.stop(at + 0.12);
      }
      """;
  private static final int HIGH_HERTZ = 1_320;
  private static final int LOW_HERTZ = 220;

  private Sound() {}

  /// It was taken.
  public static void good(Component where) {
    where.getElement().executeJs(PLAY, HIGH_HERTZ, 1);
  }

  /// It was refused.
  public static void bad(Component where) {
    where.getElement().executeJs(PLAY, LOW_HERTZ, 2);
  }
}
