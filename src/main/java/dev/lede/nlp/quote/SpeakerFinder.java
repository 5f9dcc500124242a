package dev.lede.nlp.quote;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Token;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.text.TextRange;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds out whom a phrase of a sentence means. Pure. */
final class SpeakerFinder {
  private static final Pattern ARTICLE = Pattern.compile("^(the|this|that) ");
  private static final Set<String> ONE = Set.of("he", "she", "him", "her", "himself", "herself");
  private static final Set<String> GROUP =
      Set.of("it", "they", "them", "itself", "themselves", "which");
  private static final Set<String> GROUPS =
      Set.copyOf(
          List.of(
              ("company department ministry agency group organisation organization court firm"
                      + " bank university party government country committee commission council"
                      + " institute association federation union foundation club board office"
                      + " administration military navy newspaper network channel website"
                      + " service authority force studio publisher band charity league")
                  .split(" ")));

  private final List<ReadSentence> sentences;
  private final Cast cast;
  private final Antecedents antecedents;
  private final Roles roles;

  SpeakerFinder(List<ReadSentence> sentences, Cast cast) {
    this.sentences = sentences;
    this.cast = cast;
    this.antecedents = new Antecedents(sentences, cast);
    this.roles = new Roles(sentences, cast);
  }

  /** Who is meant by the speaker of a cue of the sentence with this index. */
  Speaker of(int index, Cue cue) {
    Mention name = sentenceName(sentences.get(index), cue.speaker(), cue.word().start());
    return name == null ? of(index, cue.speaker()) : of(cast.entity(name), name.text());
  }

  /** Who is meant by a phrase of the sentence with this index. */
  Speaker of(int index, SpeakerPhrase phrase) {
    ReadSentence sentence = sentences.get(index);
    Mention name = name(sentence, phrase);
    if (name != null) {
      return of(cast.entity(name), name.text());
    }
    TextRange head = phrase.heads().get(0).shift(sentence.start());
    Entity referent = cast.referent(sentence, head);
    referent = referent == null ? guess(index, phrase, head) : referent;
    if (referent != null) {
      return of(referent, referent.name());
    }
    return phrase.kind() == SpeakerPhrase.Kind.PRONOUN
        ? Speaker.UNRESOLVED
        : Speaker.unnamed(phrase.range().of(sentence.text()));
  }

  private static Speaker of(Entity entity, String text) {
    return entity == null ? Speaker.unnamed(text) : new Speaker(entity.id(), entity.name(), null);
  }

  private Mention name(ReadSentence sentence, SpeakerPhrase phrase) {
    Mention first = null;
    for (TextRange head : phrase.heads()) {
      Mention mention = cast.nameAt(sentence, head.shift(sentence.start()));
      if (mention != null && Antecedents.isPerson(mention)) {
        return mention;
      }
      first = first == null && head.equals(phrase.heads().get(0)) ? mention : first;
    }
    return first;
  }

  /** A person named right after the phrase, or right before the cue: "leader Ana Ruiz, said". */
  private Mention sentenceName(ReadSentence sentence, SpeakerPhrase phrase, int cue) {
    Mention first = name(sentence, phrase);
    if (phrase.kind() == SpeakerPhrase.Kind.PRONOUN
        || (first != null && Antecedents.isPerson(first))) {
      return first;
    }
    int end = sentence.start() + phrase.range().end();
    int word = sentence.start() + cue;
    for (Mention mention : sentence.mentions()) {
      int before = word - mention.end();
      boolean next = mention.start() >= end && mention.start() - end <= 1;
      boolean last = mention.start() >= end && before >= 1 && before <= 2;
      if (Antecedents.isPerson(mention) && (next || (last && isApart(sentence, mention)))) {
        return mention;
      }
    }
    return null;
  }

  /** Whether no preposition or possessive ties the name to what stands before it. */
  private static boolean isApart(ReadSentence sentence, Mention name) {
    int start = name.start() - sentence.start();
    Token before = null;
    for (Token token : sentence.annotations().tokens()) {
      before = token.end() <= start ? token : before;
    }
    return before == null || !Set.of("ADP", "PART", "CCONJ", "VERB", "DET").contains(before.pos());
  }

  private Entity guess(int index, SpeakerPhrase phrase, TextRange head) {
    if (ONE.contains(phrase.head())) {
      return antecedents.before(index, head.start(), Antecedents::isPerson);
    }
    boolean group =
        phrase.kind() == SpeakerPhrase.Kind.DEFINITE
            && GROUPS.contains(phrase.head())
            && !holdsName(index, phrase.range());
    if (group || GROUP.contains(phrase.head())) {
      return antecedents.before(index, head.start(), Antecedents::isGroup);
    }
    boolean role = phrase.kind() == SpeakerPhrase.Kind.DEFINITE || isTitle(index, head);
    return role ? roles.holder(head.start(), role(index, phrase)) : null;
  }

  private String role(int index, SpeakerPhrase phrase) {
    String words = phrase.range().of(sentences.get(index).text()).toLowerCase(Locale.ROOT);
    return ARTICLE.matcher(words).replaceFirst("");
  }

  private boolean holdsName(int index, TextRange phrase) {
    TextRange range = phrase.shift(sentences.get(index).start());
    return sentences.get(index).mentions().stream()
        .anyMatch(m -> range.start() <= m.start() && m.end() <= range.end());
  }

  private boolean isTitle(int index, TextRange head) {
    return sentences.get(index).mentions().stream()
        .anyMatch(
            m -> m.label() == Label.TITLE && m.start() <= head.start() && head.end() <= m.end());
  }
}
