package dev.lede.app;

import java.util.List;

/** The configuration has mistakes. The message lists all of them, one a line. */
final class InvalidConfiguration extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> mistakes;

  /**
   * @param mistakes each names the key, the value and where it was written; at least one
   */
  InvalidConfiguration(List<String> mistakes) {
    super("The configuration has mistakes:\n  " + String.join("\n  ", mistakes));
    this.mistakes = List.copyOf(mistakes);
  }

  List<String> mistakes() {
    return mistakes;
  }
}
