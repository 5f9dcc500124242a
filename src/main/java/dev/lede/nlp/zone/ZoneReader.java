package dev.lede.nlp.zone;

import dev.lede.annotation.Zone;
import dev.lede.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

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
    List<Block> blocks = Blocks.of(text);
    Page page = new Page(text, blocks);
    int body = Head.read(page);
    Body.read(page, body);
    Tail.read(page, body);
    List<Zone> zones = new ArrayList<>(blocks.size() + 4);
    boolean opened = false;
    for (int i = 0; i < blocks.size(); i++) {
      Zone.Type type = page.type(i);
      boolean paragraph = type == Zone.Type.PARAGRAPH;
      List<Pattern> first = paragraph && !opened ? Datelines.first(page.hasHeadline()) : List.of();
      add(zones, text, blocks.get(i), type, first);
      opened |= paragraph;
    }
    return List.copyOf(zones);
  }

  private static void add(
      List<Zone> zones, String text, Block block, Zone.Type type, List<Pattern> first) {
    int start = block.start();
    if (type == Zone.Type.PARAGRAPH) {
      int end = Datelines.end(text, block, first);
      if (end > start) {
        zones.add(new Zone(start, end, Zone.Type.DATELINE));
        start = end;
        while (start < block.end() && WhiteSpace.is(text.charAt(start))) {
          start++;
        }
      }
    }
    if (start < block.end()) {
      zones.add(new Zone(start, block.end(), type));
    }
  }
}
