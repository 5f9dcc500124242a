package dev.lede.nlp.parse;

import java.util.List;

/**
 * Lemmas: of an address on the net the form itself, of a known form what the lexicon says, of
 * others what the script makes that the model chose. Immutable, thread-safe.
 */
final class Lemmatizer {
  /** The tag of electronic addresses in the treebanks. */
  private static final String ADDRESS = "ADD";

  private final LemmaLexicon lexicon;
  private final List<LemmaScript> scripts;

  /**
   * A lemmatizer.
   *
   * @param scripts in the order of the model's labels
   */
  Lemmatizer(LemmaLexicon lexicon, List<String> scripts) {
    this.lexicon = lexicon;
    this.scripts = scripts.stream().map(LemmaScript::parse).toList();
  }

  /**
   * The lemma of a form.
   *
   * @param upos its universal part of speech
   * @param tag its Penn Treebank tag
   * @param script index of the script that the model chose
   */
  String lemma(String form, String upos, String tag, int script) {
    if (tag.equals(ADDRESS)) {
      return form;
    }
    return lexicon.lemma(form, upos, tag).orElseGet(() -> scripts.get(script).apply(form));
  }
}
