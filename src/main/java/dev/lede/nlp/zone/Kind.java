package dev.lede.nlp.zone;

/** What a block looks like by itself. */
enum Kind {
  /** Sentences. */
  TEXT,
  /** A line without a stop that could head something or be a link. */
  TITLE,
  /** Two to four words with capitals: a person, or a short heading. */
  NAME,
  /** An item of a list. */
  ITEM,
  /** Who wrote it. */
  BYLINE,
  /** A news agency or a desk, alone on its line. */
  AGENCY,
  /** When, and maybe where, it was written. */
  DATE,
  /** What a picture shows, and whose it is. */
  CAPTION,
  /** Words of menus only. */
  MENU,
  /** A part of the page. */
  FURNITURE,
  /** What stands over a list of links to other articles. */
  LINKS,
  /** What stands over a part of the page that goes on to its end. */
  ENDING
}
