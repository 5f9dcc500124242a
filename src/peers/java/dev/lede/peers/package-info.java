/**
 * Other engines of the JVM, scored on the same texts, by the same code and in the same run as ours:
 * {@code mvn -Ppeers test-compile exec:exec}. Only here to be measured: none of them is a
 * dependency of the product or of its tests. CoreNLP is under the GPL; nothing of it is copied,
 * linked into or shipped with Lede.
 */
package dev.lede.peers;
