package dev.lede.annotation;

import java.util.Objects;

/**
 * One place in a document that names something.
 *
 * @param id unique in the document
 * @param start first UTF-16 code unit, counted from the start of the document
 * @param end one past the last
 * @param text exactly {@code document.substring(start, end)}
 * @param label what it names
 * @param score how sure the engine is, 0 to 1, rounded to three decimals
 * @param entity id of the {@link Entity} it belongs to, or null where entities are not told yet
 * @param parent id of the smallest mention around it, or null
 * @param value what a date, time, amount or number is worth, normalised ({@code 2019-03-08}, {@code
 *     4200000000 USD}, {@code 40}), or null where it has none or none is known
 */
public record Mention(
    String id,
    int start,
    int end,
    String text,
    Label label,
    double score,
    String entity,
    String parent,
    String value) {
  public Mention {
    Checks.given("id", id);
    Checks.range(start, end);
    Checks.text(text, start, end);
    Objects.requireNonNull(label, "label");
    Checks.score(score);
    score = rounded(score);
  }

  /** The score as it is told: rounded to three decimals. */
  public static double rounded(double score) {
    return Math.round(score * 1000) / 1000.0;
  }

  /** The same mention as part of an entity. */
  public Mention withEntity(String entityId) {
    return new Mention(id, start, end, text, label, score, entityId, parent, value);
  }

  /** The same mention with this value, or null. */
  public Mention withValue(String known) {
    return new Mention(id, start, end, text, label, score, entity, parent, known);
  }

  /** The same mention inside another. */
  public Mention withParent(String parentId) {
    return new Mention(id, start, end, text, label, score, entity, parentId, value);
  }
}
