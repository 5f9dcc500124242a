package dev.lede.nlp.agreement;

import dev.lede.annotation.Label;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one sentence has to say about names. Immutable; to be read once a sentence and kept.
 *
 * @param names one a span with a label that names have, in the order of the spans
 * @param strays what has no label and may be a name that the article knows
 */
record SentenceNames(List<Name> names, List<Stray> strays) {
  private static final Set<Label> LABELS =
      EnumSet.of(
          Label.PERSON,
          Label.NORP,
          Label.ORG,
          Label.GPE,
          Label.LOC,
          Label.FAC,
          Label.PRODUCT,
          Label.EVENT,
          Label.WORK_OF_ART,
          Label.LAW);
  private static final Pattern ARTICLE = Pattern.compile("^the\\s+");
  private static final Pattern SPACES = Pattern.compile("\\s+");

  /**
   * A span that names something.
   *
   * @param text as it stands there
   * @param key the same for all spellings that are one name
   * @param surname key of the last word of a person's name of several words, or null
   * @param span that it was read from
   */
  record Name(String text, String key, String surname, Span span) {}

  /** A stretch without a label, relative to its sentence, that is written like a name. */
  record Stray(int start, int end, String text, String key) {}

  SentenceNames {
    names = List.copyOf(names);
    strays = List.copyOf(strays);
  }

  /** Reads a sentence. Linear in its length. */
  static SentenceNames of(String sentence, SentenceAnnotations annotations) {
    List<Name> names = new ArrayList<>(annotations.spans().size());
    for (Span span : annotations.spans()) {
      if (isName(span)) {
        names.add(name(sentence.substring(span.start(), span.end()), span));
      }
    }
    return new SentenceNames(names, Strays.of(sentence, annotations));
  }

  /** Whether one of these names is among what the sentence says. */
  boolean touches(Set<String> keys) {
    return names.stream().anyMatch(name -> keys.contains(name.key()))
        || strays.stream().anyMatch(stray -> keys.contains(stray.key()));
  }

  /** Whether a span has a label that names have, so that others may vote on it. */
  static boolean isName(Span span) {
    return LABELS.contains(span.label());
  }

  private static Name name(String text, Span span) {
    String key = key(text);
    int last = key.lastIndexOf(' ');
    String surname = span.label() == Label.PERSON && last > 0 ? key.substring(last + 1) : null;
    return new Name(text, key, surname, span);
  }

  /** A name without its article, in lower case, with single spaces and straight apostrophes. */
  static String key(String text) {
    String folded = text.toLowerCase(Locale.ROOT).replace('’', '\'');
    String spaced = SPACES.matcher(folded).replaceAll(" ");
    return ARTICLE.matcher(spaced).replaceFirst("");
  }
}
