package dev.lede.app.evaluate;

import dev.lede.annotation.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What is compared. */
enum Scheme {
  /** Our 19 types, outermost spans. */
  FULL {
    @Override
    List<NamedSpan> gold(List<NamedSpan> spans) {
      return NamedSpan.outermost(spans);
    }

    @Override
    List<NamedSpan> predicted(List<NamedSpan> spans) {
      return NamedSpan.outermost(spans);
    }
  },
  /** Our 19 types, the spans inside others. */
  INNER {
    @Override
    List<NamedSpan> gold(List<NamedSpan> spans) {
      return inner(spans);
    }

    @Override
    List<NamedSpan> predicted(List<NamedSpan> spans) {
      return inner(spans);
    }
  },
  /** People, organisations and places (GPE, LOC and FAC as one) among the outermost spans. */
  OUTER_NAMES {
    @Override
    List<NamedSpan> gold(List<NamedSpan> spans) {
      return names(NamedSpan.outermost(spans));
    }

    @Override
    List<NamedSpan> predicted(List<NamedSpan> spans) {
      return names(NamedSpan.outermost(spans));
    }
  },
  /**
   * People, organisations and places of a corpus with flat names, where a name inside what is no
   * name (an event, a role) is marked too.
   */
  FLAT_NAMES {
    @Override
    List<NamedSpan> gold(List<NamedSpan> spans) {
      return names(spans);
    }

    @Override
    List<NamedSpan> predicted(List<NamedSpan> spans) {
      return NamedSpan.outermost(names(spans));
    }
  };

  private static final Set<String> PLACES =
      Set.of(Label.GPE.name(), Label.LOC.name(), Label.FAC.name());

  abstract List<NamedSpan> gold(List<NamedSpan> spans);

  abstract List<NamedSpan> predicted(List<NamedSpan> spans);

  /** Whether only people, organisations and places are compared. */
  boolean isNamesOnly() {
    return this == OUTER_NAMES || this == FLAT_NAMES;
  }

  /** The scheme that a file's types call for. */
  static List<Scheme> of(List<GoldArticle> articles) {
    boolean ours =
        articles.stream().flatMap(a -> a.spans().stream()).anyMatch(s -> s.type().equals("PERSON"));
    return ours ? List.of(FULL, INNER, OUTER_NAMES) : List.of(FLAT_NAMES);
  }

  private static List<NamedSpan> inner(List<NamedSpan> spans) {
    List<NamedSpan> inner = new ArrayList<>(spans);
    inner.removeAll(NamedSpan.outermost(spans));
    return inner;
  }

  private static List<NamedSpan> names(List<NamedSpan> spans) {
    return spans.stream()
        .map(s -> new NamedSpan(s.start(), s.end(), coarse(s.type())))
        .filter(s -> Set.of("PER", "ORG", "LOC").contains(s.type()))
        .toList();
  }

  private static String coarse(String type) {
    return type.equals("PERSON") ? "PER" : PLACES.contains(type) ? "LOC" : type;
  }
}
