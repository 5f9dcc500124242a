package dev.lede.nlp.coref;

import dev.lede.nlp.article.ReadSentence;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of an article with what their phrases mean, kept from one reading to the next. As
 * long as the names of the article are the same, and what is said with them, those that an edit
 * left alone keep what they mean; only some of the next ones may have to be decided again. Confined
 * to one reading at a time.
 */
final class Lines {
  private final Names names = new Names();
  private List<Line> lines = List.of();
  private int phrases;
  private boolean moved;
  private int from;
  private int to;

  /** In text order. */
  List<Line> all() {
    return lines;
  }

  /** How many phrases there are. */
  int phrases() {
    return phrases;
  }

  /** Whether any that was kept stands elsewhere than before. */
  boolean moved() {
    return moved;
  }

  /** Index of the first sentence whose nouns and pronouns are not decided. */
  int from() {
    return from;
  }

  /** Index after the last one. */
  int to() {
    return to;
  }

  /**
   * Another reading begins.
   *
   * @param forms what the phrases of each sentence are by themselves
   * @param head how many sentences from the beginning are as they were
   * @param tail how many at the end are
   */
  void read(List<ReadSentence> sentences, List<SentencePhrases> forms, int head, int tail) {
    List<Line> old = lines;
    int shift = sentences.size() - old.size();
    lines = new ArrayList<>(sentences.size());
    moved = false;
    phrases = 0;
    from = head;
    for (int i = 0; i < head; i++) {
      keep(old.get(i), sentences);
    }
    Quotation quotation = after(head);
    while (lines.size() < sentences.size() - tail
        || (lines.size() < sentences.size()
            && old.get(lines.size() - shift).quotation != quotation.state())) {
      add(sentences, forms, quotation);
    }
    to = lines.size();
    for (int i = to - shift; i < old.size(); i++) {
      keep(old.get(i), sentences);
    }
    if (!inherit(old.subList(head, to - shift), lines.subList(head, to))) {
      begin(sentences, forms);
    }
  }

  private void keep(Line line, List<ReadSentence> sentences) {
    ReadSentence sentence = sentences.get(lines.size());
    moved |= sentence.start() != line.start();
    line.move(sentence, lines.size());
    phrases += line.phrases.length;
    lines.add(line);
  }

  private void add(List<ReadSentence> sentences, List<SentencePhrases> forms, Quotation quotation) {
    int i = lines.size();
    Line line = new Line(sentences.get(i), i, forms.get(i), quotation);
    phrases += line.phrases.length;
    lines.add(line);
  }

  /** Follows the quotation marks up to a sentence. */
  private Quotation after(int count) {
    Quotation quotation = new Quotation();
    if (count > 0) {
      Line line = lines.get(count - 1);
      quotation.resume(line.quotation);
      quotation.begin(line.text(), line.forms.marks);
    }
    return quotation;
  }

  /** Lets new sentences name what old ones named in their place, if they name it alike. */
  private static boolean inherit(List<Line> old, List<Line> now) {
    List<Phrase> before = names(old);
    List<Phrase> after = names(now);
    if (!alike(before, after)) {
      return false;
    }
    for (int i = 0; i < after.size(); i++) {
      after.get(i).referent = before.get(i).referent;
    }
    for (int i = 0; i < after.size(); i++) {
      if (before.get(i).holder() != after.get(i).holder()) {
        return false;
      }
    }
    for (int i = 0; i < after.size(); i++) {
      before.get(i).referent.replace(before.get(i), after.get(i));
    }
    for (Line line : old) {
      for (Phrase phrase : line.phrases) {
        if (phrase.kind != Phrase.Kind.NAME) {
          phrase.forget();
        }
      }
    }
    return true;
  }

  private static List<Phrase> names(List<Line> lines) {
    List<Phrase> names = new ArrayList<>();
    for (Line line : lines) {
      for (Phrase phrase : line.phrases) {
        if (phrase.kind == Phrase.Kind.NAME) {
          names.add(phrase);
        }
      }
    }
    return names;
  }

  private static boolean alike(List<Phrase> before, List<Phrase> after) {
    boolean alike = before.size() == after.size();
    for (int i = 0; alike && i < after.size(); i++) {
      PhraseForm one = before.get(i).form;
      PhraseForm other = after.get(i).form;
      alike = one == other || (one.isNamedLike(other) && one.tellsLike(other));
    }
    return alike;
  }

  /** Forgets all that was decided. */
  private void begin(List<ReadSentence> sentences, List<SentencePhrases> forms) {
    from = 0;
    to = sentences.size();
    phrases = 0;
    lines.clear();
    Quotation quotation = new Quotation();
    for (int i = 0; i < to; i++) {
      add(sentences, forms, quotation);
      names.read(forms.get(i), lines.get(i).phrases);
    }
    names.group();
    for (Line line : lines) {
      if (line.forms.tellsRoles) {
        tell(line);
      }
    }
  }

  /** Learns what a sentence says people are. */
  private static void tell(Line line) {
    for (Phrase phrase : line.phrases) {
      PhraseForm.Told told = phrase.form.told;
      if (told != null) {
        phrase.holder().call(told.title(), told.words());
      }
    }
  }
}
