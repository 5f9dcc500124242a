/**
 * {@code lede annotate}: articles in files become annotations, without a server. {@code Inputs}
 * finds the files, {@code ArticleQueue} has several annotated at once and hands the results out in
 * their order, {@code Target} is where they go. Each article is read, checked and written by the
 * code that serves the JSON API, so both say the same.
 */
package dev.lede.app.annotate;
