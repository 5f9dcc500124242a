/**
 * Tests of the page: its modules in Node, the whole of it in Chromium. They are skipped with a
 * message where the machine has neither, and fail instead with {@code CI=true}.
 */
package dev.lede.page;
