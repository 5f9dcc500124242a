package dev.lede.nlp.zone;

import dev.lede.annotation.Zone;

/** Reads what stands above the first paragraph: menus, headline, deck, who and when. */
final class Head {
  private static final int MOST_DECKS = 2;
  private static final int LONGEST_DECK = 280;

  private final Page page;
  private final int body;

  private Head(Page page, int body) {
    this.page = page;
    this.body = body;
  }

  /** Finds the types of all blocks above the first paragraph; returns where that is. */
  static int read(Page page) {
    int body = body(page);
    new Head(page, body).decide();
    return body;
  }

  /** The first paragraph, or the number of blocks when there is none. */
  private static int body(Page page) {
    boolean headed = false;
    int i = 0;
    while (i < page.size()) {
      Kind kind = page.kind(i);
      if (kind == Kind.TEXT && !(headed && isDeck(page, i))) {
        return i;
      }
      headed |= kind == Kind.TITLE || kind == Kind.NAME;
      i++;
    }
    return i;
  }

  /** Whether a sentence under the headline stands over a byline or a date, and more text. */
  private static boolean isDeck(Page page, int i) {
    if (page.block(i).length() > LONGEST_DECK) {
      return false;
    }
    boolean signed = false;
    for (int next = i + 1; next < page.size(); next++) {
      Kind kind = page.kind(next);
      if (kind == Kind.TEXT) {
        return signed;
      }
      signed |= kind == Kind.BYLINE || kind == Kind.DATE || kind == Kind.AGENCY;
      if (kind == Kind.TITLE) {
        return signed;
      }
      if (kind == Kind.ENDING || kind == Kind.LINKS) {
        return false;
      }
    }
    return false;
  }

  private void decide() {
    int headline = headline();
    int decks = 0;
    for (int i = 0; i < body; i++) {
      boolean under = headline >= 0 && i > headline;
      boolean heading = isHeading(i, headline);
      boolean free = heading && under && decks < MOST_DECKS;
      decks += free ? 1 : 0;
      page.set(i, type(i, i == headline || free, under));
    }
  }

  private boolean isHeading(int i, int headline) {
    Kind kind = page.kind(i);
    boolean title = kind == Kind.TITLE || kind == Kind.TEXT;
    return i == headline || title || (kind == Kind.NAME && page.words(i) > 3);
  }

  private Zone.Type type(int i, boolean heads, boolean under) {
    return switch (page.kind(i)) {
      case BYLINE, AGENCY -> Zone.Type.BYLINE;
      case DATE -> Zone.Type.DATELINE;
      case CAPTION -> Zone.Type.CAPTION;
      case FURNITURE -> page.startsWith(i, "source:") ? Zone.Type.BYLINE : Zone.Type.BOILERPLATE;
      case MENU, LINKS, ENDING -> Zone.Type.BOILERPLATE;
      case NAME -> heads ? Zone.Type.HEADLINE : under ? Zone.Type.BYLINE : kicker();
      case TITLE -> heads ? Zone.Type.HEADLINE : under ? Zone.Type.PARAGRAPH : kicker();
      case TEXT, ITEM -> heads ? Zone.Type.HEADLINE : Zone.Type.PARAGRAPH;
    };
  }

  private Zone.Type kicker() {
    return body < page.size() ? Zone.Type.BOILERPLATE : Zone.Type.PARAGRAPH;
  }

  /** The first line of four words or more; else the first line; -1 where there is none. */
  private int headline() {
    int first = -1;
    boolean signed = body < page.size();
    for (int i = 0; i < body; i++) {
      Kind kind = page.kind(i);
      signed |= kind == Kind.BYLINE || kind == Kind.DATE;
      if (kind == Kind.TITLE || kind == Kind.NAME) {
        first = first < 0 ? i : first;
      }
    }
    if (!signed) {
      return -1;
    }
    for (int i = 0; i < body; i++) {
      if ((page.kind(i) == Kind.TITLE || page.kind(i) == Kind.NAME) && page.words(i) > 3) {
        return i;
      }
    }
    return first;
  }
}
