package coop.teyel.pos.shell.demo;

import coop.teyel.production.coop.Coop;
import coop.teyel.production.members.NewMember;
import coop.teyel.production.members.Role;
import coop.teyel.production.texts.Language;
import java.util.List;
import java.util.Set;

/// The twelve people of the demo.
final class DemoMembers {

  private DemoMembers() {}

  static NewMember zehra() {
    return person("Zehra", "faces/face-01.svg", Language.TR, Set.of(Role.COORDINATOR));
  }

  static List<NewMember> others() {
    return List.of(
        person("Amal", "faces/face-12.svg", Language.AR, Set.of(Role.SELLER)),
        person("Berfin", "faces/face-10.svg", Language.KU, Set.of()),
        person("Jan", "faces/face-09.svg", Language.NL, Set.of(Role.BOOKKEEPER)),
        person("Emine", "faces/face-07.svg", Language.TR, Set.of(Role.SELLER)),
        person("Rojda", "faces/face-05.svg", Language.KU, Set.of(Role.SELLER)),
        person("Hassan", "faces/face-02.svg", Language.AR, Set.of()),
        person("Gülten", "faces/face-03.svg", Language.TR, Set.of()),
        person("Lena", "faces/face-08.svg", Language.DE, Set.of(Role.BOOKKEEPER)),
        person("Grace", "faces/glyph-bird.svg", Language.EN, Set.of()),
        person("Yusuf", "faces/face-11.svg", Language.AR, Set.of()),
        person("İlyas", "faces/face-04.svg", Language.TR, Set.of()));
  }

  private static NewMember person(
      String nickname, String picture, Language language, Set<Role> roles) {
    return new NewMember(nickname, picture, language, roles, Coop.DEMO_PIN);
  }
}
