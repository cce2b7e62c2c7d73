package coop.teyel.pos.selling.ui;

import coop.teyel.pos.selling.ScanAnswer;
import coop.teyel.production.fields.Texts;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.members.Members;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Says why a scan was refused and what to do next.
@Component
class ScanWords {

  private final Texts texts;
  private final Members members;

  ScanWords(Texts texts, Members members) {
    this.texts = texts;
    this.members = members;
  }

  /// For any answer but [ScanAnswer.Added].
  Refusal refusal(ScanAnswer answer, Locale reader) {
    return switch (answer) {
      case ScanAnswer.Added(_, String garment, _) -> Refusal.of(garment);
      case ScanAnswer.AlreadyInBasket(_, String garment) ->
          say(reader, "selling.scan.already", garment);
      case ScanAnswer.InAnotherBasket(MemberId seller, String garment) ->
          face(reader, "selling.scan.another-basket", seller, garment);
      case ScanAnswer.MembersOwn(MemberId member) ->
          face(reader, "selling.scan.members-own", member, "");
      case ScanAnswer.SoldBefore _ -> say(reader, "selling.scan.sold");
      case ScanAnswer.SoldByLook _ -> say(reader, "selling.scan.sold-by-look");
      case ScanAnswer.NotForSale(String garment) ->
          say(reader, "selling.scan.not-for-sale", garment);
      case ScanAnswer.Unknown(String digits) ->
          say(reader, "selling.scan.unknown", isolated(digits));
      case ScanAnswer.NotAGarment(String shown) ->
          say(reader, "selling.scan.not-a-garment", isolated(shown));
      case ScanAnswer.NoneLeft _ -> say(reader, "selling.scan.none-left");
      case ScanAnswer.TillClosed _ -> say(reader, "selling.till-closed");
      case ScanAnswer.NotOpen _ -> say(reader, "selling.changed-elsewhere");
    };
  }

  private Refusal say(Locale reader, String key, Object... arguments) {
    return Refusal.of(texts.say(reader, key, arguments));
  }

  private Refusal face(Locale reader, String key, MemberId id, String garment) {
    Member member = members.get(id);
    return Refusal.of(member, texts.say(reader, key, member.nickname(), garment));
  }

  /// A foreign code may be in any script: it does not turn the sentence around it.
  private static String isolated(String code) {
    return "\u2068" + code + "\u2069";
  }
}
