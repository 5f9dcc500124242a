package dev.lede.nlp.zone;

import dev.lede.annotation.Zone;

/** Reads the end of a page: links and menus that no heading told. */
final class Tail {
  private static final int FEWEST_PARAGRAPHS = 3;

  private Tail() {}

  static void read(Page page, int body) {
    int paragraphs = 0;
    int last = page.size();
    for (int i = body; i < page.size(); i++) {
      if (page.type(i) == Zone.Type.PARAGRAPH && page.kind(i) == Kind.TEXT) {
        paragraphs++;
        last = i;
      }
    }
    int titles = 0;
    boolean furniture = false;
    for (int i = last + 1; i < page.size(); i++) {
      titles += isLine(page, i) ? 1 : 0;
      furniture |= page.type(i) == Zone.Type.BOILERPLATE;
    }
    if (paragraphs >= FEWEST_PARAGRAPHS && (titles > 1 || furniture)) {
      for (int i = last + 1; i < page.size(); i++) {
        if (isLine(page, i)) {
          page.set(i, Zone.Type.BOILERPLATE);
        }
      }
    }
  }

  private static boolean isLine(Page page, int i) {
    Kind kind = page.kind(i);
    boolean line =
        kind == Kind.TITLE || kind == Kind.NAME || kind == Kind.MENU || kind == Kind.DATE;
    return line && page.type(i) == Zone.Type.PARAGRAPH;
  }
}
