package dev.lede.nlp.value;

import dev.lede.annotation.Label;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The values of all mentions of an article, each read in its place: "the same day" means the date
 * told before, a time finds the day beside it, and the sentence tells whether a weekday lies ahead.
 * Work is linear in the number of mentions. Pure.
 */
public final class ArticleValues {

  /** How many units before a mention the date that it builds on may stand. */
  private static final int REACH = 600;

  /**
   * A mention of a value.
   *
   * @param start first UTF-16 unit in the text
   * @param end one past the last
   * @param label what it is
   */
  public record Expression(int start, int end, Label label) {
    public Expression {
      if (start < 0 || end < start) {
        throw new IllegalArgumentException("range [" + start + ", " + end + ") is not ascending");
      }
    }
  }

  private final String text;
  private final DateAnchor anchor;
  private final List<Expression> mentions;
  private final String[] values;
  private final FigureMemory memory;
  private final boolean story;

  private ArticleValues(
      String text, DateAnchor anchor, List<Expression> mentions, FigureMemory memory) {
    this.text = text;
    this.anchor = anchor;
    this.mentions = List.copyOf(mentions);
    this.values = new String[mentions.size()];
    this.memory = memory;
    this.story = Story.isStory(text, anchor, mentions, memory);
  }

  /**
   * Reads the mentions of an article.
   *
   * @param text the article
   * @param given its day, or null
   * @param mentions in the order of the text
   * @return a value for each mention, null where there is none
   */
  public static List<String> read(String text, LocalDate given, List<Expression> mentions) {
    return read(text, DateAnchor.of(text, given), mentions);
  }

  /**
   * Reads the mentions of a part of an article by themselves, such as those of one sentence.
   *
   * @param text the part
   * @param anchor the day of the article
   * @param mentions in the order of the text, with offsets in the part
   * @return a value for each mention, null where there is none
   */
  public static List<String> read(String text, DateAnchor anchor, List<Expression> mentions) {
    return read(text, anchor, mentions, new FigureMemory());
  }

  static List<String> read(
      String text, DateAnchor anchor, List<Expression> mentions, FigureMemory memory) {
    ArticleValues article = new ArticleValues(text, anchor, mentions, memory);
    article.readInOrder();
    TimesOfDay.place(text, mentions, article.values);
    return new ArrayList<>(Arrays.asList(article.values));
  }

  private void readInOrder() {
    Stretch told = null;
    int toldAt = 0;
    for (int i = 0; i < values.length; i++) {
      Expression mention = mentions.get(i);
      boolean near = told != null && (story || mention.start() - toldAt <= REACH);
      Setting setting = setting(mention, near ? told : null);
      String words = Neighbours.complete(text, mentions, i);
      values[i] = memory.value(mention.label(), words, setting);
      Stretch date = mention.label() == Label.DATE ? Stretch.parse(values[i]) : null;
      if (date != null) {
        told = date;
        toldAt = mention.end();
      }
    }
  }

  private Setting setting(Expression mention, Stretch told) {
    boolean dated = mention.label() == Label.DATE || mention.label() == Label.TIME;
    Direction direction =
        dated
            ? memory.direction(Tense.beside(text, mention.start(), mention.end()))
            : Direction.PAST;
    return new Setting(anchor.date(), direction, told, story);
  }
}
