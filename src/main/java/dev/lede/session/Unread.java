package dev.lede.session;

import dev.lede.annotation.Mention;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.nlp.reader.ArticleDate;
import dev.lede.nlp.reader.ArticleReading;
import dev.lede.nlp.reader.ReadArticle;
import dev.lede.text.Sentence;
import java.util.List;
import java.util.function.Supplier;

/**
 * One version of a live document, to be read as a whole. Nothing in it changes any more but what
 * the reading keeps, so only one version of a document may be read at a time.
 *
 * @param reading that read the version before
 * @param text of the document
 * @param date of the article
 * @param parts its sentences that have an answer, in text order
 */
record Unread(ArticleReading reading, String text, ArticleDate date, List<Part> parts)
    implements Supplier<ReadArticle> {
  /**
   * One sentence.
   *
   * @param shown what the client shows in it, outer first; a list that is never changed
   */
  record Part(Sentence sentence, SentenceAnnotations annotations, List<Shown> shown) {
    ReadSentence read() {
      List<Mention> mentions = shown.stream().map(s -> s.in(sentence)).toList();
      return new ReadSentence(sentence.start(), sentence.text(), annotations, mentions);
    }
  }

  @Override
  public ReadArticle get() {
    return reading.read(text, date, parts.stream().map(Part::read).toList());
  }
}
