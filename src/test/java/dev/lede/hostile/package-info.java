/** Input that nobody means well with: a fuzzer, and texts that are hard on what reads them. */
package dev.lede.hostile;
