package coop.teyel.production;

import coop.teyel.hardware.documents.Document;
import coop.teyel.production.designs.Colour;
import coop.teyel.production.texts.Language;
import coop.teyel.production.texts.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Names on papers as a co-op of each language would have them.
public final class PaperWords {

  /// The texts of the program.
  public static final Texts TEXTS = new Texts();

  private static final List<Language> ORDER = List.of(Language.values());
  private static final List<String> COOPS =
      List.of(
          "Teğel Kooperatifi",
          "تعاونية الإبرة",
          "Kooperatîfa Derziyê",
          "Needle & Thread",
          "Nadel und Faden",
          "Naald en Draad");
  private static final List<String> STALLS =
      List.of(
          "Salı pazarı",
          "سوق الثلاثاء",
          "Bazara Sêşemê",
          "Tuesday market",
          "Dienstagsmarkt",
          "Dinsdagmarkt");
  private static final List<String> DRESSES =
      List.of(
          "Papatya elbise",
          "فستان بابونج",
          "Kirasê beybûn",
          "Daisy dress",
          "Gänseblümchenkleid",
          "Madeliefjesjurk");
  private static final List<String> JACKETS =
      List.of(
          "Kapüşonlu çocuk ceketi, içi astarlı, kışlık",
          "سترة شتوية مبطنة بقلنسوة للأطفال",
          "Çakêtê zarokan ê bi kumik, germ û bi astar",
          "Hooded winter jacket for children, lined",
          "Gefütterte Kapuzenjacke für große Kälte",
          "Gevoerde winterjas met capuchon, beïge");
  private static final List<String> REDS = List.of("kırmızı", "أحمر", "sor", "red", "rot", "rood");
  private static final List<String> MEMBERS =
      List.of("Ayşe", "أمل", "Bêrîvan", "Amal", "Käthe", "Noortje");

  private PaperWords() {}

  /// A paper in every language, by its code.
  public static Map<String, Document> inEach(Function<Language, Document> paper) {
    Map<String, Document> all = new LinkedHashMap<>();
    ORDER.forEach(language -> all.put(language.code(), paper.apply(language)));
    return all;
  }

  /// A co-op.
  public static String coop(Language language) {
    return COOPS.get(ORDER.indexOf(language));
  }

  /// A stall.
  public static String stall(Language language) {
    return STALLS.get(ORDER.indexOf(language));
  }

  /// A design with a short name.
  public static String dress(Language language) {
    return DRESSES.get(ORDER.indexOf(language));
  }

  /// A design with a long name.
  public static String jacket(Language language) {
    return JACKETS.get(ORDER.indexOf(language));
  }

  /// A colour.
  public static Colour red(Language language) {
    return new Colour(REDS.get(ORDER.indexOf(language)), "#b00020");
  }

  /// What a member is called.
  public static String member(Language language) {
    return MEMBERS.get(ORDER.indexOf(language));
  }
}
