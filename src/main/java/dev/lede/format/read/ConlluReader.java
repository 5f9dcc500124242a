package dev.lede.format.read;

import java.util.regex.Pattern;

/**
 * Reads CoNLL-U: the text is the forms with a space between them unless {@code SpaceAfter=No}, a
 * line a sentence, and an empty line where a paragraph or document begins. Mentions are the
 * brackets of {@code Entity} in MISC. The surface of a multiword token is that of its range.
 */
final class ConlluReader {
  private static final Pattern ID = Pattern.compile("(\\d{1,7})([-.](\\d{1,7}))?");
  private static final int COLUMNS = 10;

  private final String content;
  private final StringBuilder text = new StringBuilder();
  private final EntityBrackets brackets = new EntityBrackets();
  private int number;
  private int sentenceStart = -1;
  private String promised;
  private boolean space;
  private boolean paragraph;

  /** The surface of the multiword token at hand, up to which word it reaches. */
  private int rangeTo;

  private int rangeStart;

  ConlluReader(String content) {
    this.content = content;
  }

  MarkedText read() {
    for (String line : content.split("\r?\n", -1)) {
      number++;
      if (line.isEmpty()) {
        endSentence();
      } else if (line.startsWith("#")) {
        comment(line);
      } else {
        token(line);
      }
    }
    endSentence();
    return brackets.done(where(), text.toString());
  }

  private String where() {
    return "line " + number;
  }

  private void comment(String line) {
    String comment = line.substring(1).strip();
    if (comment.startsWith("newpar") || comment.startsWith("newdoc")) {
      paragraph = text.length() > 0;
    } else if (comment.startsWith("text =")) {
      promised = comment.substring("text =".length()).strip();
    }
  }

  private void token(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != COLUMNS) {
      throw new FormatProblem(where(), "must have 10 columns but has " + cells.length);
    }
    var id = ID.matcher(cells[0]);
    if (!id.matches()) {
      throw new FormatProblem(where(), "has no id: " + FormatProblem.shown(cells[0]));
    }
    if (cells[1].isEmpty()) {
      throw new FormatProblem(where(), "has no form");
    }
    int word = Integer.parseInt(id.group(1));
    String other = id.group(2);
    if (other == null) {
      word(word, cells);
    } else if (other.startsWith("-")) {
      begin();
      rangeStart = text.length();
      rangeTo = Integer.parseInt(id.group(3));
      surface(cells);
    }
    // An empty node (1.1) is no part of the text.
  }

  private void word(int word, String[] cells) {
    int start;
    if (word <= rangeTo) {
      start = rangeStart;
    } else {
      begin();
      start = text.length();
      surface(cells);
    }
    brackets.take(where(), misc(cells[9], "Entity"), start, text.length());
  }

  /** What stands before the next form. */
  private void begin() {
    if (sentenceStart >= 0) {
      text.append(space ? " " : "");
      return;
    }
    if (text.length() > 0) {
      text.append(paragraph ? "\n\n" : "\n");
    }
    paragraph = false;
    sentenceStart = text.length();
  }

  private void surface(String[] cells) {
    text.append(cells[1]);
    space = !"No".equals(misc(cells[9], "SpaceAfter"));
  }

  private static String misc(String misc, String name) {
    for (String pair : misc.split("\\|", -1)) {
      if (pair.startsWith(name + "=")) {
        return pair.substring(name.length() + 1);
      }
    }
    return null;
  }

  private void endSentence() {
    if (sentenceStart >= 0 && promised != null) {
      String found = text.substring(sentenceStart);
      if (!found.equals(promised)) {
        throw new FormatProblem(
            where(),
            "the sentence that ends here is %s by its forms, but %s by \"# text\""
                .formatted(FormatProblem.shown(found), FormatProblem.shown(promised)));
      }
    }
    sentenceStart = -1;
    promised = null;
    rangeTo = 0;
    space = false;
  }
}
