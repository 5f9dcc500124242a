package dev.lede.nlp.quote;

import dev.lede.nlp.article.Memory;
import dev.lede.nlp.article.SentenceKey;
import dev.lede.text.TextRange;
import java.util.Optional;

/** What the last reading found out of single sentences and words. Confined to one thread. */
final class QuoteMemory {
  /** Words in a sentence, perhaps reaching beyond it. */
  private record Quoted(SentenceKey sentence, TextRange range) {}

  private final Memory<SentenceKey, Speech> speeches = new Memory<>();
  private final Memory<Quoted, Optional<Cue>> cues = new Memory<>();
  private final Memory<String, SpokenWords.Shape> shapes = new Memory<>();
  private final Memory<String, ShortNames> names = new Memory<>();

  Speech speech(SentenceKey sentence) {
    return speeches.of(sentence, Speech::of);
  }

  /** The cue that brings a quotation in a sentence, or null. */
  Cue cue(SentenceKey sentence, TextRange quoted) {
    return cues.of(
            new Quoted(sentence, quoted),
            q -> Optional.ofNullable(new Attribution(speech(q.sentence), q.range).cue()))
        .orElse(null);
  }

  /** What words look like. */
  SpokenWords.Shape shape(String words) {
    return shapes.of(words, SpokenWords.Shape::of);
  }

  /** What a name can be shortened to. */
  ShortNames names(String name) {
    return names.of(name, ShortNames::of);
  }

  /** Ends a reading: what it did not ask for is forgotten. */
  void endReading() {
    speeches.endReading();
    cues.endReading();
    shapes.endReading();
    names.endReading();
  }
}
