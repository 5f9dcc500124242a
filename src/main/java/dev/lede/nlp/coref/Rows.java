package dev.lede.nlp.coref;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The tables of this package: lines of columns with tabs between, notes after {@code #}. */
final class Rows {
  private Rows() {}

  /** The columns of each line of a table; an absent last column is an empty one. */
  static List<String[]> of(String table) {
    try (InputStream in = Rows.class.getResourceAsStream("/coref/" + table)) {
      if (in == null) {
        throw new IllegalStateException("the table " + table + " is not in the program");
      }
      BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", -1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
