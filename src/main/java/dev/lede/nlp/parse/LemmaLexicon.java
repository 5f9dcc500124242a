package dev.lede.nlp.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Lemmas of the forms that the training treebanks have: what they say of a form with its parts of
 * speech is surer than a script. Immutable, thread-safe.
 */
final class LemmaLexicon {
  private static final String RESOURCE = "/model/lemmas.tsv";
  private static final int FIELDS = 4;

  /** Keys are form, UPOS and tag, with tabs between them; an empty lemma is the form itself. */
  private final Map<String, String> lemmas;

  private LemmaLexicon(Map<String, String> lemmas) {
    this.lemmas = lemmas;
  }

  /** The lexicon that is part of the program. */
  static LemmaLexicon load() {
    try (InputStream in = LemmaLexicon.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException(RESOURCE + " is not on the class path");
      }
      return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a lexicon: form in lower case, UPOS, tag and lemma a line, tabs between them.
   *
   * @throws IOException when it cannot be read or a line is not of the form
   */
  static LemmaLexicon read(BufferedReader lines) throws IOException {
    Map<String, String> lemmas = new HashMap<>(1 << 16);
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int last = line.lastIndexOf('\t');
      if (last < 0 || line.chars().filter(c -> c == '\t').count() != FIELDS - 1) {
        throw new IOException("a line of the lexicon must have %d fields".formatted(FIELDS));
      }
      lemmas.put(line.substring(0, last), line.substring(last + 1));
    }
    return new LemmaLexicon(lemmas);
  }

  /** The lemma of a form that the lexicon knows with these parts of speech. */
  Optional<String> lemma(String form, String upos, String tag) {
    String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    String lemma = lemmas.get(lower + '\t' + upos + '\t' + tag);
    return Optional.ofNullable(lemma).map(known -> known.isEmpty() ? lower : known);
  }
}
