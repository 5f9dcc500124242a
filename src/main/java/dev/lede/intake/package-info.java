/**
 * Articles that come as files or from addresses: what they are made of, and what can go wrong.
 *
 * <p>{@code read} makes text of files, {@code fetch} gets pages from the world outside, {@code
 * desk} puts both to work. What comes in is a stranger's: everything has a bound.
 *
 * <p>Uses: plain Java.
 */
package dev.lede.intake;
