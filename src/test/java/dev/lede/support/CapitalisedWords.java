package dev.lede.support;

import dev.lede.annotation.Label;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.annotation.Token;
import dev.lede.nlp.SentenceAnnotator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An annotator without a model: each run of capitalised words is a mention, and in a run of several
 * the last word is one inside it. Label and score depend on the words and on the length of the
 * sentence, so a change anywhere in a sentence may change them. Tokens are the words; small
 * pronouns are tagged as such.
 */
public final class CapitalisedWords implements SentenceAnnotator {
  private static final Pattern RUN = Pattern.compile("\\p{Lu}[\\w']*(?: \\p{Lu}[\\w']*)*");
  private static final List<Label> LABELS =
      Arrays.stream(Label.values()).filter(label -> label != Label.PRONOUN).toList();
  private static final Set<String> PRONOUNS = Set.of("he", "her", "they", "its");
  private static final Pattern WORD = Pattern.compile("\\S+");

  @Override
  public List<SentenceAnnotations> annotate(List<String> sentences) {
    return sentences.stream().map(CapitalisedWords::of).toList();
  }

  /** The annotations of one sentence. */
  public static SentenceAnnotations of(String sentence) {
    List<Span> spans = new ArrayList<>();
    Matcher run = RUN.matcher(sentence);
    while (run.find()) {
      spans.add(span(run.start(), run.end(), run.group(), sentence));
      int last = run.group().lastIndexOf(' ') + 1;
      if (last > 0) {
        spans.add(span(run.start() + last, run.end(), run.group().substring(last), sentence));
      }
    }
    return new SentenceAnnotations(spans, tokens(sentence));
  }

  private static Span span(int start, int end, String text, String sentence) {
    int index = Math.floorMod(text.hashCode() + sentence.length() / 40, LABELS.size());
    Label label = LABELS.get(index);
    return new Span(start, end, label, 0.9 + sentence.length() % 4 / 1000.0);
  }

  private static List<Token> tokens(String sentence) {
    List<Token> tokens = new ArrayList<>();
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      int head = tokens.isEmpty() ? -1 : 0;
      String tag = PRONOUNS.contains(word.group()) ? "PRP" : "XX";
      tokens.add(new Token(word.start(), word.end(), word.group(), "X", tag, head, "dep"));
    }
    return tokens;
  }
}
