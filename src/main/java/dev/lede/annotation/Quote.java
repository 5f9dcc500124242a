package dev.lede.annotation;

import dev.lede.text.TextRange;

/**
 * What somebody said.
 *
 * @param start first UTF-16 code unit, counted from the start of the document
 * @param end one past the last
 * @param text exactly {@code document.substring(start, end)}
 * @param speaker id of the {@link Entity} that speaks, or null
 * @param speakerText the speaker as named in the article, or null
 * @param cue range of the verb of saying, or null
 * @param direct whether the words stand between quotation marks
 * @param reason why the speaker is null, in one word that stays; null when there is a speaker
 */
public record Quote(
    int start,
    int end,
    String text,
    String speaker,
    String speakerText,
    TextRange cue,
    boolean direct,
    String reason) {
  public Quote {
    Checks.range(start, end);
    Checks.text(text, start, end);
  }
}
