package dev.lede.nlp.quote;

import dev.lede.nlp.article.Memory;
import dev.lede.nlp.article.SentenceKey;
import dev.lede.nlp.article.Sequence;
import dev.lede.text.TextRange;
import java.util.List;
import java.util.Optional;

/** What the last reading found out of single sentences and words. Confined to one thread. */
final class QuoteMemory {
  /** Words in a sentence, perhaps reaching beyond it. */
  private record Quoted(SentenceKey sentence, TextRange range) {}

  private final Sequence<SentenceKey, Speech> speeches = new Sequence<>();
  private final Memory<Quoted, Optional<Cue>> cues = new Memory<>();
  private final Memory<String, SpokenWords.Shape> shapes = new Memory<>();
  private final Sequence<String, ShortNames> names = new Sequence<>();
  private final Memory<String, ShortNames> moreNames = new Memory<>();

  /** What sentences tell of speech by themselves. */
  List<Speech> speeches(List<SentenceKey> sentences) {
    return speeches.of(sentences, Speech::of);
  }

  /**
   * The cue that brings a quotation in a sentence, or null.
   *
   * @param speech of the sentence
   */
  Cue cue(SentenceKey sentence, Speech speech, TextRange quoted) {
    return cues.of(
            new Quoted(sentence, quoted),
            q -> Optional.ofNullable(new Attribution(speech, q.range).cue()))
        .orElse(null);
  }

  /** What words look like. */
  SpokenWords.Shape shape(String words) {
    return shapes.of(words, SpokenWords.Shape::of);
  }

  /** What the names of entities can be shortened to. */
  List<ShortNames> names(List<String> entities) {
    return names.of(entities, ShortNames::of);
  }

  /** What a name can be shortened to. */
  ShortNames names(String name) {
    return moreNames.of(name, ShortNames::of);
  }

  /** Ends a reading: what it did not ask for is forgotten. */
  void endReading() {
    cues.endReading();
    shapes.endReading();
    moreNames.endReading();
  }
}
