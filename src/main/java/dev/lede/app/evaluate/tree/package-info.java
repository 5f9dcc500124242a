/**
 * Scores parts of speech, lemmas and dependency trees against treebanks (CoNLL-U), by the rules of
 * the CoNLL 2018 shared task: words align where they cover the same characters, a tree counts heads
 * (UAS) and heads with their universal relation (LAS), and every measure is the F1 of aligned words
 * that agree. Nothing here knows which engine is scored.
 */
package dev.lede.app.evaluate.tree;
