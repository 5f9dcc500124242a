package dev.lede.nlp;

/**
 * Which model annotates.
 *
 * @param name its name
 * @param version its version; other versions may annotate otherwise
 */
public record ModelInfo(String name, String version) {}
