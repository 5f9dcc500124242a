package dev.lede.nlp.place;

import dev.lede.nlp.place.Place.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How an article may write a place, taken apart: "Basra, Iraq", "Basra province", "the city of
 * Basra".
 *
 * @param name what the place itself is called
 * @param within the place around it as the name itself says, or null
 * @param kinds what it can be
 */
record PlaceForm(String name, String within, Set<Kind> kinds) {

  private static final Set<Kind> ANY = Set.copyOf(EnumSet.allOf(Kind.class));
  private static final Set<Kind> TOWNS = Set.of(Kind.CITY, Kind.CAPITAL);
  private static final Set<Kind> REGIONS = Set.of(Kind.REGION);
  private static final List<String> REGION_WORDS =
      List.of(
          "province",
          "state",
          "governorate",
          "region",
          "oblast",
          "prefecture",
          "department",
          "krai");
  private static final String TOWN_WORD = "city";
  private static final String OF = " of ";

  /**
   * The ways to read a name, the likeliest first. The name as it stands is always among them.
   *
   * @param name as the article has it
   */
  static List<PlaceForm> of(String name) {
    String text = withoutGenitive(name.strip());
    PlaceForm whole = new PlaceForm(text, null, ANY);
    int comma = text.lastIndexOf(',');
    if (comma > 0) {
      String within = text.substring(comma + 1).strip();
      return List.of(whole, new PlaceForm(text.substring(0, comma).strip(), within, ANY));
    }
    String lower = text.toLowerCase(Locale.ROOT);
    String bare = lower.startsWith("the ") ? text.substring(4) : text;
    int of = bare.toLowerCase(Locale.ROOT).indexOf(OF);
    if (of > 0) {
      Set<Kind> kinds = kindsOf(bare.substring(0, of).toLowerCase(Locale.ROOT));
      return kinds == null
          ? List.of(whole)
          : List.of(whole, new PlaceForm(bare.substring(of + OF.length()), null, kinds));
    }
    int space = text.lastIndexOf(' ');
    Set<Kind> kinds = space < 0 ? null : kindsOf(lower.substring(space + 1));
    return kinds == null
        ? List.of(whole)
        : List.of(whole, new PlaceForm(text.substring(0, space), null, kinds));
  }

  private static Set<Kind> kindsOf(String word) {
    if (word.equals(TOWN_WORD) || word.equals("town")) {
      return TOWNS;
    }
    return REGION_WORDS.contains(word) ? REGIONS : null;
  }

  private static String withoutGenitive(String name) {
    return name.endsWith("'s") || name.endsWith("\u2019s")
        ? name.substring(0, name.length() - 2)
        : name;
  }
}
