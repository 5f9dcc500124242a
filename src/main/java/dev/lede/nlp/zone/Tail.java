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
      if (page.type(i) == Zone.Type.PARAGRAPH && page.kind(i) == Kind.TEXT && !isTag(page, i)) {
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

  /** A word or two in small letters, as of a list of topics. */
  private static boolean isTag(Page page, int i) {
    return page.kind(i) == Kind.TEXT
        && page.words(i) <= 2
        && !KindReader.endsSentence(page.text(), page.block(i));
  }

  private static boolean isLine(Page page, int i) {
    Kind kind = page.kind(i);
    boolean line =
        isTag(page, i)
            || kind == Kind.TITLE
            || kind == Kind.NAME
            || kind == Kind.MENU
            || kind == Kind.DATE;
    return line && page.type(i) == Zone.Type.PARAGRAPH;
  }
}
