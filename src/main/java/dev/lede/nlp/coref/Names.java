package dev.lede.nlp.coref;

import dev.lede.annotation.Label;
import dev.lede.annotation.Token;
import dev.lede.nlp.article.ReadSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives the names of an article their referents. Confined to one reading. */
final class Names {
  /** Most characters between a name and its acronym in parentheses. */
  private static final int PARENTHESIS = 3;

  private final Map<String, Name> known = new HashMap<>();
  private final Map<String, PersonName> knownPeople = new HashMap<>();
  private final List<Phrase> people = new ArrayList<>();
  private final List<PersonName> peopleNames = new ArrayList<>();
  private final List<Phrase> others = new ArrayList<>();
  private final List<Name> otherNames = new ArrayList<>();
  private final List<Integer> definitions = new ArrayList<>();

  /** Reads the next sentence. */
  void read(ReadSentence sentence, SentenceTree tree, List<Phrase> phrases) {
    int before = others.size();
    for (Phrase phrase : phrases) {
      if (phrase.kind == Phrase.Kind.NAME) {
        Name name = known.computeIfAbsent(phrase.mention.text(), Name::of);
        if (phrase.isPerson()) {
          people.add(phrase);
          peopleNames.add(
              titled(
                  sentence,
                  tree,
                  phrase,
                  knownPeople.computeIfAbsent(name.key(), key -> PersonName.of(name))));
        } else {
          others.add(phrase);
          otherNames.add(name);
          definitions.add(-1);
        }
      }
    }
    for (int i = before + 1; i < others.size(); i++) {
      define(sentence, i);
    }
  }

  /** Groups all names read. */
  void group() {
    PersonGrouping.group(people, peopleNames);
    int[] defined = definitions.stream().mapToInt(Integer::intValue).toArray();
    NameGrouping.group(others, otherNames, defined);
  }

  private static PersonName titled(
      ReadSentence sentence, SentenceTree tree, Phrase phrase, PersonName name) {
    int first = tree.at(phrase.mention.start() - sentence.start());
    if (first == 0 || first > tree.tokens.size()) {
      return name;
    }
    Token before = tree.tokens.get(first - 1);
    Gender said = PersonName.titled(sentence.text().substring(before.start(), before.end()));
    if (said == Gender.UNKNOWN) {
      return name;
    }
    phrase.gender = said;
    return new PersonName(name.words(), name.generation(), said);
  }

  /** Notes an acronym that stands in parentheses after a name, or before one in parentheses. */
  private void define(ReadSentence sentence, int i) {
    Phrase before = others.get(i - 1);
    Phrase after = others.get(i);
    int from = before.range.end() - sentence.start();
    int to = after.range.start() - sentence.start();
    if (to <= from || to - from > PARENTHESIS || before.label() == Label.TITLE) {
      return;
    }
    String between = sentence.text().substring(from, to).strip();
    if (!between.equals("(") || !sameKind(before.label(), after.label())) {
      return;
    }
    if (otherNames.get(i).acronym() && !otherNames.get(i - 1).acronym()) {
      definitions.set(i, i - 1);
    } else if (otherNames.get(i - 1).acronym() && !otherNames.get(i).acronym()) {
      definitions.set(i - 1, i);
    }
  }

  private static boolean sameKind(Label one, Label other) {
    return one == other && Nature.of(one) != Nature.TIME;
  }
}
