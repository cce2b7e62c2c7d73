package coop.teyel.pos.receipts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words as people type them in a hurry: without accents, in any case.
final class SearchWords {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private SearchWords() {}

  /// The same for `Şalvar`, `salvar` and `SALVAR`, and for both i of Turkish.
  static String folded(String text) {
    String apart = Normalizer.normalize(text.strip(), Normalizer.Form.NFD);
    return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT).replace('ı', 'i');
  }
}
