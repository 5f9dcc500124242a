package dev.lede.nlp.coref;

import dev.lede.annotation.Label;
import java.util.HashMap;
import java.util.Map;

/** Finds what an acronym is short for, by the initials of the names known. */
final class Acronyms {
  private final Map<String, Referent> byInitials = new HashMap<>();

  /** Learns the acronyms of a name, with and without the country at its beginning. */
  void learn(Label label, Name name, Referent referent) {
    String initials = name.initials();
    if (name.words().size() < 2 || initials.length() < 2) {
      return;
    }
    byInitials.putIfAbsent(initials, referent);
    String first = name.words().get(0);
    boolean country = Countries.ofDemonym(first) != null || Countries.named(first) != null;
    if (label == Label.ORG && country && initials.length() > 2) {
      byInitials.putIfAbsent(initials.substring(1), referent);
    }
  }

  /** What the acronym stands for, or null. */
  Referent find(Label label, Name name) {
    Referent referent = byInitials.get(letters(name.key()));
    return referent != null && referent.admits(label) ? referent : null;
  }

  private static String letters(String key) {
    return key.indexOf('&') < 0 ? key : key.replace("&", "");
  }
}
