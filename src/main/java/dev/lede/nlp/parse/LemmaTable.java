package dev.lede.nlp.parse;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Endings and whole forms to lemmas, a class of tags each; the longest ending that fits a form
 * tells its lemma (ripple-down rules; cf. Jursic et al., 2010). Learnt from treebanks by {@code
 * src/train/lede_train/lemma_table.py}. Immutable, thread-safe.
 */
final class LemmaTable {

  private static final String RESOURCE = "/lemma/en.tsv";
  private static final char WHOLE = '^';

  private final Map<String, Map<String, LemmaScript>> classes = new HashMap<>();
  private int longest;

  private LemmaTable() {}

  /** Reads the table of the product. */
  static LemmaTable load() {
    try (InputStream in = LemmaTable.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IOException("no resource " + RESOURCE);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the lemma table cannot be read", e);
    }
  }

  /** Reads lines of class, ending, number of units to strip, what to add, parted by tabs. */
  static LemmaTable read(InputStream in) throws IOException {
    LemmaTable table = new LemmaTable();
    BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      String[] parts = line.split("\t", -1);
      if (parts.length != 4) {
        throw new IOException("a line must have 4 parts but has " + parts.length);
      }
      LemmaScript script = new LemmaScript(false, Integer.parseInt(parts[2]), parts[3]);
      table.classes.computeIfAbsent(parts[0], name -> new HashMap<>()).put(parts[1], script);
      table.longest = Math.max(table.longest, parts[1].length());
    }
    return table;
  }

  /** The script of a whole form, if the table has one. */
  Optional<LemmaScript> whole(String group, String form) {
    return Optional.ofNullable(classes.getOrDefault(group, Map.of()).get(WHOLE + form));
  }

  /** The script of the longest ending that fits, if there is one. */
  Optional<LemmaScript> ending(String group, String form) {
    Map<String, LemmaScript> scripts = classes.getOrDefault(group, Map.of());
    for (int from = Math.max(0, form.length() - longest); from <= form.length(); from++) {
      LemmaScript script = scripts.get(form.substring(from));
      if (script != null) {
        return Optional.of(script);
      }
    }
    return Optional.empty();
  }
}
