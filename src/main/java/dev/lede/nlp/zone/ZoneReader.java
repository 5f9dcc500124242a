package dev.lede.nlp.zone;

import dev.lede.annotation.Zone;
import java.util.List;

/**
 * Tells the zones of an article. Pure, linear in the length of the text, for any text.
 *
 * <p>A zone is one block: a line, or the lines of a paragraph that was wrapped at a width. Decks
 * and headings between paragraphs are headlines; lines that say when and where are datelines, and
 * so is what opens a paragraph ("LONDON (Reuters) -", mark included).
 */
public final class ZoneReader {
  private ZoneReader() {}

  /** The zones of {@code text}, ascending and disjoint; together they cover all but white space. */
  public static List<Zone> read(String text) {
    return new ZoneReading().read(text);
  }
}
