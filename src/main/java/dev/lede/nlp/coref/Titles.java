package dev.lede.nlp.coref;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The roles told of people, and who has the role that a noun names. Confined to one reading. */
final class Titles {
  /** Most people kept for one noun, the latest. */
  private static final int HOLDERS = 24;

  private final Map<Referent, Map<String, Integer>> told = new HashMap<>();
  private final Map<Phrase, Referent> persons = new HashMap<>();
  private final Map<String, List<Referent>> holders = new HashMap<>();

  /**
   * A person was given a role.
   *
   * @param former "former " or nothing
   */
  void add(Referent person, String former, Phrase role) {
    persons.put(role, person);
    told.computeIfAbsent(person, p -> new LinkedHashMap<>(2))
        .merge(former + role.form.spaced, 1, Integer::sum);
  }

  /** The fullest role told of a person, of several the first, or null; former roles come last. */
  String of(Referent person) {
    String best = null;
    for (String title : told.getOrDefault(person, Map.of()).keySet()) {
      if (best == null || fullness(title) > fullness(best)) {
        best = title;
      }
    }
    return best;
  }

  private static int fullness(String title) {
    int words = title.split(" ").length;
    return title.startsWith("former ") ? words - 100 : words;
  }

  /** The reading comes to a name: from here on what it means can be called by its noun. */
  void read(Phrase name) {
    Referent meant = name.isRoleName() ? persons.get(name) : name.referent;
    if (meant != null && !name.isPerson() && name.form.nature != Nature.TIME) {
      file(name.lemma, meant);
    }
  }

  /** From here on somebody, or something, can be called by a noun. */
  void file(String noun, Referent referent) {
    List<Referent> called = holders.computeIfAbsent(noun, n -> new ArrayList<>(2));
    if (called.isEmpty() || called.get(called.size() - 1) != referent) {
      called.remove(referent);
      called.add(referent);
      if (called.size() > HOLDERS) {
        called.remove(0);
      }
    }
  }

  /** Those that can be called by a noun. */
  List<Referent> called(String noun) {
    return holders.getOrDefault(noun, List.of());
  }
}
