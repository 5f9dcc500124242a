package dev.lede.app.evaluate;

import dev.lede.app.evaluate.MentionHeads.Head;
import dev.lede.app.evaluate.MentionHeads.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which mentions are compared. Clusters of one mention are left out, as OntoNotes does. */
enum CoreferenceView {
  /** All mentions of the corpus, most of them common nouns that Lede does not look for. */
  ALL,
  /** Names, third-person pronouns and definite descriptions, in clusters with a name. */
  KINDS,
  /** Names alone. */
  NAMES;

  private boolean admits(Kind kind) {
    return switch (this) {
      case ALL -> true;
      case KINDS -> kind != Kind.OTHER;
      case NAMES -> kind == Kind.NAME;
    };
  }

  /** What of some clusters is compared; a mention that is in several counts in the first. */
  List<Set<Head>> of(Collection<List<Head>> clusters) {
    Set<Head> seen = new LinkedHashSet<>();
    List<Set<Head>> compared = new ArrayList<>();
    for (List<Head> cluster : clusters) {
      Set<Head> kept = new LinkedHashSet<>();
      boolean named = this == ALL;
      for (Head head : cluster) {
        if (head != null && admits(head.kind()) && seen.add(head)) {
          kept.add(head);
          named |= head.kind() == Kind.NAME;
        }
      }
      if (named && kept.size() > 1) {
        compared.add(kept);
      }
    }
    return compared;
  }
}
