package coop.teyel.pos.sales.ui;

import coop.teyel.pos.baskets.ScanAnswer;
import coop.teyel.production.members.Member;
import coop.teyel.production.members.MemberId;
import coop.teyel.production.members.Members;
import coop.teyel.production.texts.Texts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Says why a scan was refused and what to do next.
@Component
class ScanAnswerText {

  private final Texts texts;
  private final Members members;

  ScanAnswerText(Texts texts, Members members) {
    this.texts = texts;
    this.members = members;
  }

  /// For any answer but [ScanAnswer.Added].
  RefusalPanel refusal(ScanAnswer answer, Locale reader) {
    return switch (answer) {
      case ScanAnswer.Added(_, String garment, _) -> RefusalPanel.of(garment);
      case ScanAnswer.AlreadyInBasket(_, String garment) ->
          say(reader, "sales.scan.already", garment);
      case ScanAnswer.InAnotherBasket(MemberId seller, String garment) ->
          face(reader, "sales.scan.another-basket", seller, garment);
      case ScanAnswer.MembersOwn(MemberId member) ->
          face(reader, "sales.scan.members-own", member, "");
      case ScanAnswer.SoldBefore _ -> say(reader, "sales.scan.sold");
      case ScanAnswer.SoldByLook _ -> say(reader, "sales.scan.sold-by-look");
      case ScanAnswer.NotForSale(String garment) -> say(reader, "sales.scan.not-for-sale", garment);
      case ScanAnswer.Unknown(String digits) -> say(reader, "sales.scan.unknown", isolated(digits));
      case ScanAnswer.NotAGarment(String shown) ->
          say(reader, "sales.scan.not-a-garment", isolated(shown));
      case ScanAnswer.NoneLeft _ -> say(reader, "sales.scan.none-left");
      case ScanAnswer.TillClosed _ -> say(reader, "sales.till-closed");
      case ScanAnswer.NotOpen _ -> say(reader, "sales.changed-elsewhere");
    };
  }

  private RefusalPanel say(Locale reader, String key, Object... arguments) {
    return RefusalPanel.of(texts.say(reader, key, arguments));
  }

  private RefusalPanel face(Locale reader, String key, MemberId id, String garment) {
    Member member = members.get(id);
    return RefusalPanel.of(member, texts.say(reader, key, member.nickname(), garment));
  }

  /// A foreign code may be in any script: it does not turn the sentence around it.
  private static String isolated(String code) {
    return "\u2068" + code + "\u2069";
  }
}
