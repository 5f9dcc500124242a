package dev.lede.client;

/**
 * The answer to one text of a batch.
 *
 * @param id your name for the text, or null
 * @param article what was found, or null when there is only a problem
 * @param problem why there is no answer, or only a part of one; null when all is well
 */
public record BatchAnswer(String id, Article article, Problem problem) {}
