package dev.lede.nlp.coref;

import dev.lede.annotation.Label;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds what a short form is short for: a longer name that ends with it ("State Department", "US
 * State Department"), or that begins with it and goes on with words of its kind ("Lufthansa",
 * "Lufthansa Group").
 */
final class ShortForms {
  /** How many longer names are looked through, the latest first. */
  private static final int LOOK_BACK = 12;

  private static final Set<Label> LABELS =
      EnumSet.of(Label.ORG, Label.FAC, Label.EVENT, Label.LAW, Label.GPE);
  private static final Set<String> JOINTS =
      Set.of("of", "for", "in", "at", "and", "&", "the", "on", "de", "to", "with");
  private static final Set<String> KINDS =
      Set.of(
          "group",
          "bank",
          "airlines",
          "airways",
          "air",
          "motors",
          "motor",
          "university",
          "college",
          "holdings",
          "party",
          "corps",
          "force",
          "organization",
          "organisation",
          "media",
          "news",
          "newspaper",
          "agency",
          "television",
          "tv",
          "technologies",
          "systems",
          "energy",
          "foundation",
          "institute",
          "club",
          "fc",
          "movement",
          "association",
          "international",
          "industries",
          "entertainment",
          "pictures",
          "studios",
          "records",
          "hospital",
          "school");

  /** A longer name and where it was told. */
  private record Longer(Label label, Name name, Referent referent) {
    /** The last place before another, or, negative and the later the lower, the first after it. */
    int nearest(int place) {
      int best = Integer.MIN_VALUE;
      List<Integer> places = referent.places;
      for (int i = places.size() - 1; i >= 0; i--) {
        if (places.get(i) < place) {
          return places.get(i);
        }
        best = -places.get(i);
      }
      return best;
    }
  }

  private final Map<Label, Map<String, List<Longer>>> found = new EnumMap<>(Label.class);
  private final Map<String, List<Longer>> byWord = new HashMap<>();

  /** Whether names with this label have short forms. */
  static boolean has(Label label) {
    return LABELS.contains(label);
  }

  /** Learns a name that may be shortened. */
  void learn(Label label, Name name, Referent referent) {
    if (name.words().size() > 1 && label != Label.GPE) {
      Longer longer = new Longer(label, name, referent);
      for (int i = 0; i < name.words().size(); i++) {
        if (!JOINTS.contains(name.words().get(i))) {
          byWord.computeIfAbsent(name.stems().get(i), k -> new ArrayList<>(2)).add(longer);
        }
      }
    }
  }

  /**
   * What the form at a place is short for, or null.
   *
   * @param place of the form among the names of the article
   */
  Referent find(Label label, Name name, int place) {
    Longer best = null;
    for (Longer longer : longer(label, name)) {
      if (best == null || longer.nearest(place) > best.nearest(place)) {
        best = longer;
      }
    }
    return best == null ? null : best.referent;
  }

  /**
   * The longer names that a form can be short for, the latest first; longer ones are all learnt.
   */
  private List<Longer> longer(Label label, Name name) {
    Map<String, List<Longer>> known = found.computeIfAbsent(label, l -> new HashMap<>());
    List<Longer> longer = known.get(name.key());
    if (longer == null) {
      longer = new ArrayList<>(0);
      List<Longer> all = byWord.getOrDefault(name.lastStem(), List.of());
      for (int i = all.size() - 1; i >= Math.max(0, all.size() - LOOK_BACK); i--) {
        if (all.get(i).label == label && isShortFor(name, all.get(i).name)) {
          longer.add(all.get(i));
        }
      }
      known.put(name.key(), longer);
    }
    return longer;
  }

  private static boolean isShortFor(Name shorter, Name whole) {
    List<String> form = shorter.words();
    List<String> longer = whole.words();
    for (int from = longer.size() - form.size(); from >= 0; from--) {
      int to = from + form.size();
      if (form.size() < longer.size()
          && matches(shorter.stems(), whole.stems(), from)
          && mayGo(longer.subList(0, from), form)
          && mayFollow(longer.subList(to, longer.size()), form)) {
        return true;
      }
    }
    return false;
  }

  /** Whether these words before a form may be left out. */
  private static boolean mayGo(List<String> before, List<String> form) {
    return before.isEmpty()
        || isCountry(String.join(" ", before))
        || (form.size() > 1 && !JOINTS.contains(before.get(before.size() - 1)));
  }

  /** Whether these words after a form may be left out. */
  private static boolean mayFollow(List<String> after, List<String> form) {
    if (after.isEmpty()) {
      return true;
    }
    return !isCountry(String.join(" ", form))
        && after.stream().allMatch(word -> KINDS.contains(word) || Keys.isCompany(word));
  }

  private static boolean matches(List<String> form, List<String> longer, int offset) {
    for (int i = 0; i < form.size(); i++) {
      if (!form.get(i).equals(longer.get(offset + i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCountry(String words) {
    return Countries.named(words) != null || Countries.ofDemonym(words) != null;
  }
}
