package dev.lede.nlp.relation;

import dev.lede.annotation.Relation;
import dev.lede.nlp.article.ReadSentence;
import java.util.List;

/**
 * Reads who does what to whom from the tree of one sentence. The answer depends on that sentence
 * alone, so it can be kept with it. Pure, safe from any thread; its work grows with the length of
 * the sentence.
 *
 * <p>Subject and object are mentions that name something, or pronouns; dates, amounts and titles
 * are neither. What an article only asks, supposes or wishes is left out.
 */
public final class RelationReader {
  /** The most relations that are read from one sentence. */
  public static final int MOST = 64;

  private RelationReader() {}

  /**
   * The relations of a sentence, in the order of their verbs; none twice.
   *
   * @return evidence counts from the start of the document
   */
  public static List<Relation> read(ReadSentence sentence) {
    if (sentence.mentions().size() < 2 || sentence.annotations().tokens().isEmpty()) {
      return List.of();
    }
    Tree tree = new Tree(sentence.text(), sentence.annotations().tokens());
    Participants participants = new Participants(sentence, tree);
    Clauses clauses = new Clauses(tree, participants);
    Findings findings = new Findings(sentence, tree, new Attributions(tree, participants, clauses));
    if (!sentence.text().endsWith("?")) {
      Actions actions = new Actions(tree, participants, clauses, findings);
      Roles roles = new Roles(tree, participants, clauses, findings);
      for (int i = 0; i < tree.size(); i++) {
        if (tree.isVerb(i)) {
          actions.read(i);
        } else {
          roles.read(i);
        }
      }
    }
    Posts.read(sentence, findings);
    return findings.relations();
  }
}
