package dev.lede.nlp.zone;

import dev.lede.annotation.Zone;

/** Reads what follows from the first paragraph on: paragraphs, headings, links between them. */
final class Body {
  private static final int MOST_HEADING_WORDS = 11;
  private static final int LONGEST_TEASER = 240;

  private final Page page;
  private final int body;

  /** In a list of links. */
  private boolean links;

  /** The list has sentences under its links. */
  private boolean teasers;

  /** In what goes on to the end of the page. */
  private boolean ended;

  private Body(Page page, int body) {
    this.page = page;
    this.body = body;
  }

  static void read(Page page, int from) {
    Body body = new Body(page, from);
    for (int i = from; i < page.size(); i++) {
      page.set(i, body.type(i));
    }
  }

  private Zone.Type type(int i) {
    Kind kind = page.kind(i);
    if (kind == Kind.ENDING && endsPage(i)) {
      ended = true;
    }
    if (ended) {
      boolean signed =
          kind == Kind.BYLINE && page.block(i).opening(page.text(), Block.LONG).indexOf('@') < 0;
      return signed ? Zone.Type.BYLINE : Zone.Type.BOILERPLATE;
    }
    if (kind == Kind.LINKS) {
      links = true;
      teasers = false;
      return Zone.Type.BOILERPLATE;
    }
    links = links && isLink(i);
    if (links) {
      return Zone.Type.BOILERPLATE;
    }
    return switch (kind) {
      case BYLINE -> Zone.Type.BYLINE;
      case AGENCY -> i == page.size() - 1 || isFurniture(i + 1) ? Zone.Type.BYLINE : plain(i);
      case CAPTION -> Zone.Type.CAPTION;
      case FURNITURE, ENDING -> Zone.Type.BOILERPLATE;
      case MENU -> isFurniture(i - 1) || isFurniture(i + 1) ? Zone.Type.BOILERPLATE : plain(i);
      case TITLE, NAME -> plain(i);
      case ITEM -> isHeadedItem(i) ? Zone.Type.HEADLINE : Zone.Type.PARAGRAPH;
      default -> Zone.Type.PARAGRAPH;
    };
  }

  /** What a short line is that nothing else explains: a heading or a paragraph. */
  private Zone.Type plain(int i) {
    if (page.kind(i + 1) == Kind.CAPTION && isCredit(i + 1) && !page.block(i + 1).parted()) {
      return Zone.Type.CAPTION;
    }
    char last = page.text().charAt(page.block(i).end() - 1);
    boolean heads =
        i > body
            && (page.isProse(i + 1) || page.kind(i + 1) == Kind.ITEM)
            && page.words(i) <= MOST_HEADING_WORDS
            && last != '?'
            && last != '!'
            && page.kind(i - 1) != Kind.TITLE
            && page.kind(i - 1) != Kind.NAME;
    return heads ? Zone.Type.HEADLINE : Zone.Type.PARAGRAPH;
  }

  /** A numbered heading: a short item over a paragraph, not one of several. */
  private boolean isHeadedItem(int i) {
    return page.isProse(i + 1)
        && page.kind(i - 1) != Kind.ITEM
        && page.words(i) <= MOST_HEADING_WORDS
        && Character.isDigit(page.text().charAt(page.block(i).start()))
        && !KindReader.endsSentence(page.text(), page.block(i));
  }

  private boolean isCredit(int i) {
    return page.block(i).length() < 60;
  }

  private boolean isFurniture(int i) {
    Kind kind = page.kind(i);
    return kind == Kind.FURNITURE || kind == Kind.MENU || kind == Kind.LINKS || kind == Kind.ENDING;
  }

  /** Whether block {@code i} still belongs to the list of links before it. */
  private boolean isLink(int i) {
    return switch (page.kind(i)) {
      case TITLE, NAME, ITEM, DATE, FURNITURE, MENU, CAPTION, AGENCY, BYLINE -> true;
      case TEXT -> isTeaser(i);
      default -> false;
    };
  }

  private boolean isTeaser(int i) {
    boolean under = page.kind(i - 1) == Kind.TITLE || page.kind(i - 1) == Kind.NAME;
    boolean small = page.block(i).length() <= LONGEST_TEASER;
    Kind next = page.kind(i + 1);
    boolean more = next != Kind.TEXT && next != Kind.ITEM;
    teasers = under && small && (teasers || more);
    return teasers;
  }

  /** Whether what follows a heading is less than half of what an article has before it. */
  private boolean endsPage(int i) {
    boolean about = page.startsWith(i, "about");
    int before = page.block(i).start() - page.block(body).start();
    int after = page.block(page.size() - 1).end() - page.block(i).end();
    return !about || after < before;
  }
}
