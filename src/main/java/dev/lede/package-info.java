/**
 * Lede reads an article while it is being written and says what it names.
 *
 * <p>One keystroke goes down these packages and its answer comes back up as a {@code Future}:
 *
 * <pre>
 * app -&gt; web -&gt; session -&gt; analysis -&gt; nlp -&gt; annotation -&gt; text
 * </pre>
 *
 * A package may use what stands to its right and never what stands to its left.
 */
package dev.lede;
