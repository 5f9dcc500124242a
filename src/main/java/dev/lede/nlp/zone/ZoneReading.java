package dev.lede.nlp.zone;

import dev.lede.annotation.Zone;
import dev.lede.nlp.article.Memory;
import dev.lede.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the zones of an article again and again as it changes: what blocks look like by themselves
 * is kept, what they are in this text is decided anew. Confined to one thread at a time.
 */
public final class ZoneReading {
  private final Memory<String, Look> looks = new Memory<>();

  /** What {@link ZoneReader#read} gives. */
  public List<Zone> read(String text) {
    List<Block> blocks = Blocks.of(text);
    Page page = new Page(text, blocks, looks);
    int body = Head.read(page);
    Body.read(page, body);
    Tail.read(page, body);
    List<Zone> zones = new ArrayList<>(blocks.size() + 4);
    boolean opened = false;
    for (int i = 0; i < blocks.size(); i++) {
      boolean paragraph = page.type(i) == Zone.Type.PARAGRAPH;
      add(zones, page, i, paragraph ? dateline(page, i, !opened) : 0);
      opened |= paragraph;
    }
    looks.endReading();
    return List.copyOf(zones);
  }

  /** How long the dateline is that a paragraph opens with; the first may have more forms. */
  private static int dateline(Page page, int i, boolean first) {
    if (!first) {
      return page.dateline(i);
    }
    Block block = page.block(i);
    return Datelines.end(page.text(), block, Datelines.first(page.hasHeadline())) - block.start();
  }

  private static void add(List<Zone> zones, Page page, int i, int dateline) {
    Block block = page.block(i);
    int start = block.start();
    if (dateline > 0) {
      zones.add(new Zone(start, start + dateline, Zone.Type.DATELINE));
      start += dateline;
      while (start < block.end() && WhiteSpace.is(page.text().charAt(start))) {
        start++;
      }
    }
    if (start < block.end()) {
      zones.add(new Zone(start, block.end(), page.type(i)));
    }
  }
}
