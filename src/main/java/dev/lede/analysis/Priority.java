package dev.lede.analysis;

/** What is analysed first when more is asked than can be done at once. Earlier goes first. */
public enum Priority {
  /** Just typed, on the screen of a reader: somebody waits for it. */
  TYPED,
  /** On the screen of a reader. */
  VISIBLE,
  /** Changed by a small edit, off the screen. */
  EDIT,
  /** The rest of a long text, and whole articles of the JSON API. */
  BULK
}
