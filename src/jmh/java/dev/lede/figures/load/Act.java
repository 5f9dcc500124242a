package dev.lede.figures.load;

import dev.lede.text.Edit;

/**
 * One frame of an editor.
 *
 * @param dueMillis when the page would send it, since the beginning
 * @param pasted whether it is a paragraph that comes at once
 */
record Act(double dueMillis, Edit edit, boolean pasted) {}
