package dev.lede.nlp.value;

import dev.lede.annotation.Label;
import dev.lede.nlp.article.Memory;
import java.util.Optional;

/** What was found out of single figures by the last reading. Confined to one thread at a time. */
final class FigureMemory {
  /** A figure with all that its value depends on. */
  private record Question(Label label, String words, Setting setting) {
    Optional<String> value() {
      return Optional.ofNullable(ValueReader.value(label, words, setting));
    }
  }

  /** Of figures that no setting matters to. */
  private static final Setting NOWHERE = new Setting(null, Direction.PAST);

  private final Memory<Question, Optional<String>> values = new Memory<>();
  private final Memory<Tense.Beside, Direction> directions = new Memory<>();
  private final Memory<String, Story.Sign> signs = new Memory<>();

  /** The value of a figure, or null. */
  String value(Label label, String words, Setting setting) {
    boolean dated = label == Label.DATE || label == Label.TIME;
    Question question = new Question(label, words, dated ? setting : NOWHERE);
    return values.of(question, Question::value).orElse(null);
  }

  /** Where the words around a date point. */
  Direction direction(Tense.Beside words) {
    return directions.of(words, Tense.Beside::direction);
  }

  /** What a date says of the kind of text it stands in. */
  Story.Sign sign(String date) {
    return signs.of(date, Story.Sign::of);
  }

  /** Ends a reading: what it did not ask for is forgotten. */
  void endReading() {
    values.endReading();
    directions.endReading();
    signs.endReading();
  }
}
