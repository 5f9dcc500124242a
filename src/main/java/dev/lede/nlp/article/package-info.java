/**
 * What needs the whole document: entities made of mentions. Pure functions over the mentions of all
 * sentences, light enough to run again after each edit.
 *
 * <p>May depend on: java, {@code dev.lede.annotation}, {@code dev.lede.text}.
 */
package dev.lede.nlp.article;
