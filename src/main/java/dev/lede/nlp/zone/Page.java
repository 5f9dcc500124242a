package dev.lede.nlp.zone;

import dev.lede.annotation.Zone;
import dev.lede.nlp.article.Memory;
import java.util.List;

/** The blocks of a text, what each looks like, and what each was found to be. */
final class Page {
  private final String text;
  private final List<Block> blocks;
  private final Look[] looks;
  private final Zone.Type[] types;

  Page(String text, List<Block> blocks, Memory<String, Look> memory) {
    this.text = text;
    this.blocks = blocks;
    this.looks = new Look[blocks.size()];
    this.types = new Zone.Type[blocks.size()];
    for (int i = 0; i < looks.length; i++) {
      Block block = blocks.get(i);
      looks[i] = memory.of(text.substring(block.start(), block.end()), Look::new);
    }
  }

  String text() {
    return text;
  }

  int size() {
    return looks.length;
  }

  Block block(int i) {
    return blocks.get(i);
  }

  /** What block {@code i} looks like; null beyond the ends. */
  Kind kind(int i) {
    return i < 0 || i >= looks.length ? null : looks[i].kind();
  }

  /** What block {@code i} was found to be. */
  Zone.Type type(int i) {
    return types[i];
  }

  void set(int i, Zone.Type type) {
    types[i] = type;
  }

  int words(int i) {
    return looks[i].words();
  }

  /** How long the dateline is that block {@code i} opens with as any paragraph may. */
  int dateline(int i) {
    return looks[i].dateline();
  }

  /** Whether block {@code i} begins with {@code phrase}, in small letters. */
  boolean startsWith(int i, String phrase) {
    return blocks.get(i).plain(text).startsWith(phrase);
  }

  /** Whether block {@code i} is a paragraph that only an article has. */
  boolean isProse(int i) {
    return kind(i) == Kind.TEXT && blocks.get(i).length() >= 60;
  }

  boolean hasHeadline() {
    for (Zone.Type type : types) {
      if (type == Zone.Type.HEADLINE) {
        return true;
      }
      if (type == Zone.Type.PARAGRAPH) {
        return false;
      }
    }
    return false;
  }
}
