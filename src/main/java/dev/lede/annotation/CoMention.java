package dev.lede.annotation;

/**
 * How often an article names two entities together.
 *
 * @param first id of the {@link Entity} that comes first in the list of entities
 * @param second id of the other
 * @param sentences in how many sentences both are named
 * @param paragraphs in how many paragraphs both are named
 */
public record CoMention(String first, String second, int sentences, int paragraphs) {
  public CoMention {
    Checks.given("first", first);
    Checks.given("second", second);
    if (sentences < 0 || paragraphs < 0 || sentences + paragraphs == 0) {
      throw new IllegalArgumentException(
          "sentences and paragraphs must be counts, not both 0, but are %d and %d"
              .formatted(sentences, paragraphs));
    }
  }
}
