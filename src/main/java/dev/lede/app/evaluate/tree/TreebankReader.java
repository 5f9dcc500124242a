package dev.lede.app.evaluate.tree;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads CoNLL-U. The raw text is laid anew from the forms and their {@code SpaceAfter=No}; words of
 * a multiword token ({@code 3-4 don't}) follow each other without a space, as English treebanks
 * have them. Empty nodes are left out. Confined to one thread; good for one file.
 */
public final class TreebankReader {

  private static final int COLUMNS = 10;

  private final List<TreebankText> texts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<TreebankSentence> sentences = new ArrayList<>();
  private final List<TreeWord> words = new ArrayList<>();
  private int sentenceStart;
  private boolean spaceBefore;
  private int insideUntil;

  private TreebankReader() {}

  /**
   * Reads a file.
   *
   * @return its documents; where it marks none, the whole file is one
   * @throws IOException when it cannot be read or a line is not of the form
   */
  public static List<TreebankText> read(Path file) throws IOException {
    TreebankReader reader = new TreebankReader();
    for (String line : Files.readAllLines(file)) {
      reader.line(line);
    }
    reader.endSentence();
    reader.endText();
    return reader.texts;
  }

  private void line(String line) throws IOException {
    if (line.isBlank()) {
      endSentence();
    } else if (line.startsWith("# newdoc")) {
      endText();
    } else if (line.startsWith("# newpar") && !text.isEmpty()) {
      text.append("\n\n");
      spaceBefore = false;
    } else if (!line.startsWith("#")) {
      String[] columns = line.split("\t");
      if (columns.length != COLUMNS) {
        throw new IOException("a line must have 10 columns but has " + columns.length);
      }
      row(columns);
    }
  }

  private void row(String[] columns) {
    int range = columns[0].indexOf('-');
    boolean spaceAfter = !columns[9].contains("SpaceAfter=No");
    if (range > 0) {
      insideUntil = Integer.parseInt(columns[0].substring(range + 1));
      place();
      spaceBefore = spaceAfter;
    } else if (columns[0].indexOf('.') < 0) {
      boolean inside = Integer.parseInt(columns[0]) <= insideUntil;
      if (!inside) {
        place();
        spaceBefore = spaceAfter;
      }
      word(columns);
    }
  }

  /** Sets the space that the word before asks for; the first word of a sentence starts it. */
  private void place() {
    if (spaceBefore && !text.isEmpty()) {
      text.append(' ');
    }
    if (words.isEmpty()) {
      sentenceStart = text.length();
    }
  }

  private void word(String[] columns) {
    int start = text.length() - sentenceStart;
    text.append(columns[1]);
    int end = text.length() - sentenceStart;
    int head = Integer.parseInt(columns[6]) - 1;
    words.add(new TreeWord(start, end, columns[2], columns[3], columns[4], head, columns[7]));
  }

  private void endSentence() {
    if (!words.isEmpty()) {
      sentences.add(new TreebankSentence(sentenceStart, text.substring(sentenceStart), words));
      words.clear();
    }
    insideUntil = 0;
  }

  private void endText() {
    if (!sentences.isEmpty()) {
      texts.add(new TreebankText(text.toString(), sentences));
    }
    sentences.clear();
    text.setLength(0);
    spaceBefore = false;
  }
}
