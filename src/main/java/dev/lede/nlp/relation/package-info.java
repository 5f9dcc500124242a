/**
 * Who does what to whom, and who is named with whom.
 *
 * <p>{@link dev.lede.nlp.relation.RelationReader} reads one sentence: {@link
 * dev.lede.nlp.relation.Tree} is its dependency tree, {@link dev.lede.nlp.relation.Participants}
 * says which mention a noun phrase stands for, {@link dev.lede.nlp.relation.Clauses} who is the
 * subject of a verb, {@link dev.lede.nlp.relation.Predicates} how what it does is called, {@link
 * dev.lede.nlp.relation.Attributions} who says so. What it finds depends on the sentence alone.
 * {@link dev.lede.nlp.relation.CoMentions} counts the entities that sentences and paragraphs name
 * together. Pure.
 *
 * <p>May depend on: java, {@code dev.lede.nlp.article}, {@code dev.lede.annotation}, {@code
 * dev.lede.text}.
 */
package dev.lede.nlp.relation;
