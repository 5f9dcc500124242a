/** The Java examples of the pages, as the pages show them. */
package dev.lede.examples;
