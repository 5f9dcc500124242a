/**
 * The page of Lede and the files it is made of, from the class path alone.
 *
 * <p>Everything is read once, at the start, into memory ({@link dev.lede.web.page.Assets}), so that
 * no request waits for a disk and every answer has an exact entity tag. The working directory is
 * never looked into: a file beside the program cannot take the place of one inside it.
 *
 * <p>The page itself differs in each answer: it carries a fresh nonce, which the content security
 * policy of the same answer allows to run ({@link dev.lede.web.page.IndexPage}).
 *
 * <p>May depend on: java, Vert.x Web, {@code web.problem}.
 */
package dev.lede.web.page;
