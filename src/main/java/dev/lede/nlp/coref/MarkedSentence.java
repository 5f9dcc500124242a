package dev.lede.nlp.coref;

import dev.lede.annotation.Mention;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.nlp.article.SentenceKey;
import java.util.List;

/**
 * A sentence with the places and labels of its mentions, wherever it stands: what its phrases by
 * themselves depend on. Two are equal when all that is.
 */
record MarkedSentence(ReadSentence sentence) {
  @Override
  public boolean equals(Object other) {
    return other instanceof MarkedSentence marked
        && key().equals(marked.key())
        && sameMarks(marked.sentence);
  }

  private boolean sameMarks(ReadSentence other) {
    List<Mention> ones = sentence.mentions();
    List<Mention> others = other.mentions();
    int shift = other.start() - sentence.start();
    boolean same = ones.size() == others.size();
    for (int i = 0; same && i < ones.size(); i++) {
      Mention one = ones.get(i);
      Mention another = others.get(i);
      same =
          one.start() + shift == another.start()
              && one.end() + shift == another.end()
              && one.label() == another.label();
    }
    return same;
  }

  @Override
  public int hashCode() {
    return key().hashCode();
  }

  private SentenceKey key() {
    return sentence.key();
  }
}
