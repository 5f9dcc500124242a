package dev.lede.support;

import dev.lede.annotation.Label;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.annotation.Token;
import dev.lede.nlp.SentenceAnnotator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An annotator without a model for texts with the words of news: it knows some names, dates, sums
 * and verbs, and hangs the words on each other at random, the same way whenever it sees the same
 * sentence.
 */
public final class NewsWords implements SentenceAnnotator {
  /** What it marks, longer forms before those they begin with. */
  static final Map<String, Label> NAMES = new LinkedHashMap<>();

  /** Words with a tag and a part of speech of their own. */
  static final Set<String> NOUNS = Set.of("minister", "company", "country", "woman", "statement");

  static final Set<String> VERBS = Set.of("said", "told", "wrote", "will", "was", "met");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "his", "their");
  private static final List<String> RELATIONS =
      List.of("nsubj", "obj", "appos", "ccomp", "nmod", "nmod:poss", "compound", "obl", "det");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\d.$,']*[\\p{L}\\d]|\\S");
  private static final Pattern NAME;

  static {
    put(Label.PERSON, "Ana Ruiz", "Juan Ruiz", "Ruiz", "Ms. Okello", "Okello");
    put(Label.ORG, "World Health Organization", "Reuters", "WHO", "State Department");
    put(Label.GPE, "Basra", "Iraq", "Georgia", "United States", "U.S.", "Paris");
    put(Label.NORP, "Iraqis", "American");
    put(Label.TITLE, "president", "spokesman");
    put(
        Label.DATE,
        "March 3, 2019",
        "2018",
        "1996",
        "April",
        "Friday",
        "the same day",
        "next week");
    put(Label.TIME, "9 p.m", "noon");
    put(Label.MONEY, "$40 million", "US$4.2 billion");
    put(Label.CARDINAL, "three", "1,000");
    NAME = Pattern.compile("(?<!\\w)(?:" + alternatives() + ")(?!\\w)");
  }

  private static void put(Label label, String... names) {
    for (String name : names) {
      NAMES.put(name, label);
    }
  }

  private static String alternatives() {
    return String.join("|", NAMES.keySet().stream().map(Pattern::quote).toList());
  }

  @Override
  public List<SentenceAnnotations> annotate(List<String> sentences) {
    return sentences.stream().map(NewsWords::of).toList();
  }

  /** The annotations of one sentence. */
  public static SentenceAnnotations of(String sentence) {
    List<Span> spans = new ArrayList<>();
    Matcher name = NAME.matcher(sentence);
    while (name.find()) {
      spans.add(new Span(name.start(), name.end(), NAMES.get(name.group()), 0.9));
    }
    return new SentenceAnnotations(spans, tokens(sentence));
  }

  private static List<Token> tokens(String sentence) {
    Random random = new Random(sentence.hashCode());
    List<int[]> words = new ArrayList<>();
    Matcher word = WORD.matcher(sentence);
    while (word.find()) {
      words.add(new int[] {word.start(), word.end()});
    }
    List<Token> tokens = new ArrayList<>();
    int root = words.isEmpty() ? 0 : random.nextInt(words.size());
    for (int i = 0; i < words.size(); i++) {
      int head = i == root ? -1 : random.nextInt(3) == 0 ? Math.max(0, i - 1) : root;
      head = head == i ? root : head;
      String relation = i == root ? "root" : RELATIONS.get(random.nextInt(RELATIONS.size()));
      tokens.add(token(sentence, words.get(i), head, relation));
    }
    return tokens;
  }

  private static Token token(String sentence, int[] word, int head, String relation) {
    String form = sentence.substring(word[0], word[1]);
    String lemma = form.toLowerCase(Locale.ROOT);
    String pos = "X";
    String tag = "XX";
    if (VERBS.contains(lemma)) {
      pos = "VERB";
      tag = "VBD";
    } else if (PRONOUNS.contains(lemma)) {
      pos = "PRON";
      tag = Set.of("his", "their").contains(lemma) ? "PRP$" : "PRP";
    } else if (NOUNS.contains(lemma)) {
      pos = "NOUN";
      tag = "NN";
    } else if (lemma.equals("the")) {
      return new Token(word[0], word[1], lemma, "DET", "DT", head, "det");
    } else if (Character.isUpperCase(form.charAt(0))) {
      pos = "PROPN";
      tag = "NNP";
    }
    return new Token(word[0], word[1], lemma, pos, tag, head, relation);
  }
}
