package dev.lede.nlp.value;

/** On which side of the anchor a date without a year, or a weekday, is looked for. */
public enum Direction {
  /** The latest one up to the anchor, as news tells what happened. */
  PAST,
  /** The first one from the anchor on. */
  FUTURE
}
