package dev.lede.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into sentences. Pure, linear in the length of the text, safe from any thread. */
public final class SentenceSplitter {

  private SentenceSplitter() {}

  /** The sentences of {@code text}, ascending and disjoint; all of it but white space. */
  public static List<Sentence> split(String text) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '\n') {
        add(text, start, i, sentences);
        start = i;
      } else if (i > 0 && ".?!".indexOf(text.charAt(i - 1)) >= 0 && text.charAt(i) == ' ') {
        add(text, start, i, sentences);
        start = i;
      }
    }
    return sentences;
  }

  private static void add(String text, int from, int to, List<Sentence> sentences) {
    int start = from;
    int end = to;
    while (start < end && WhiteSpace.is(text.charAt(start))) {
      start++;
    }
    while (start < end && WhiteSpace.is(text.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Sentence(start, text.substring(start, end)));
    }
  }
}
