package dev.lede.annotation;

import dev.lede.text.TextRange;
import java.util.Objects;

/**
 * Who does what to whom, as one sentence says it.
 *
 * @param subject id of the {@link Mention} that does it
 * @param predicate what it does, a phrase of lemmas such as {@code blame} or {@code agree to}
 * @param object id of the mention it is done to
 * @param negated whether the sentence says that it is not so
 * @param attribution id of the mention of who says so, or null when the article itself does
 * @param evidence where the article says so, in the document
 */
public record Relation(
    String subject,
    String predicate,
    String object,
    boolean negated,
    String attribution,
    TextRange evidence) {
  public Relation {
    Checks.given("subject", subject);
    Checks.given("predicate", predicate);
    Checks.given("object", object);
    Objects.requireNonNull(evidence, "evidence");
  }

  /** The same relation without who says so. */
  public Relation withoutAttribution() {
    return new Relation(subject, predicate, object, negated, null, evidence);
  }

  /** The same relation in a document in which its sentence stands elsewhere. */
  public Relation shift(int offset) {
    return new Relation(subject, predicate, object, negated, attribution, evidence.shift(offset));
  }
}
