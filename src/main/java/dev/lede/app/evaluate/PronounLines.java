package dev.lede.app.evaluate;

import dev.lede.app.evaluate.MentionHeads.Head;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.nlp.coref.PronounChoice;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the scorer of pronouns is trained on: for each pronoun of a corpus a line for each thing it
 * could mean, {@code 1} or {@code 0} and the features, all with tabs between; then an empty line.
 */
final class PronounLines {
  private PronounLines() {}

  /** The lines of one article. */
  static List<String> of(GoldClusters article, List<ReadSentence> sentences) {
    MentionHeads heads = new MentionHeads(article.text(), sentences);
    Map<Head, Integer> clusters = new HashMap<>();
    for (int i = 0; i < article.clusters().size(); i++) {
      for (TextRange mention : article.clusters().get(i)) {
        Head head = heads.of(mention);
        if (head != null) {
          clusters.putIfAbsent(head, i);
        }
      }
    }
    List<String> lines = new ArrayList<>();
    for (PronounChoice choice : PronounChoice.of(sentences)) {
      lines.addAll(lines(choice, heads, clusters));
    }
    return lines;
  }

  private static List<String> lines(
      PronounChoice choice, MentionHeads heads, Map<Head, Integer> clusters) {
    List<String> lines = new ArrayList<>();
    Integer meant = clusters.get(heads.of(choice.pronoun()));
    boolean found = false;
    for (int i = 0; i < choice.candidates().size(); i++) {
      Integer other = clusters.get(heads.of(choice.candidates().get(i)));
      boolean right = meant != null && meant.equals(other);
      found |= right;
      lines.add(line(right, choice.features().get(i)));
    }
    lines.add(line(!found, choice.features().get(choice.candidates().size())));
    lines.add("");
    return lines;
  }

  private static String line(boolean right, List<String> features) {
    return (right ? "1" : "0") + "\t" + String.join("\t", features);
  }
}
