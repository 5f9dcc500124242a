package dev.lede.nlp.quote;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Mention;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.text.TextRange;
import java.util.List;
import java.util.Set;

/** Finds out whom a phrase of a sentence means. Pure. */
final class SpeakerFinder {
  private static final Set<String> ONE = Set.of("he", "she", "him", "her", "himself", "herself");
  private static final Set<String> GROUP =
      Set.of("it", "they", "them", "itself", "themselves", "which");
  private static final Set<String> GROUPS =
      Set.copyOf(
          List.of(
              ("company department ministry agency group organisation organization court team firm"
                      + " bank university party government country committee commission council"
                      + " institute association federation union foundation club board office"
                      + " administration army military navy newspaper network channel website"
                      + " service authority force studio publisher band charity campaign league")
                  .split(" ")));

  private final List<ReadSentence> sentences;
  private final Cast cast;
  private final Antecedents antecedents;

  SpeakerFinder(List<ReadSentence> sentences, Cast cast) {
    this.sentences = sentences;
    this.cast = cast;
    this.antecedents = new Antecedents(sentences, cast);
  }

  /** Who is meant by a phrase of the sentence with this index. */
  Speaker of(int index, SpeakerPhrase phrase) {
    ReadSentence sentence = sentences.get(index);
    Mention name = name(sentence, phrase);
    if (name != null) {
      return of(cast.entity(name), name.text());
    }
    TextRange head = phrase.heads().get(0).shift(sentence.start());
    Entity referent = cast.referent(head);
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

  private Entity guess(int index, SpeakerPhrase phrase, TextRange head) {
    if (ONE.contains(phrase.head())) {
      return antecedents.before(index, head.start(), Antecedents::isPerson);
    }
    boolean group = phrase.kind() == SpeakerPhrase.Kind.DEFINITE && GROUPS.contains(phrase.head());
    if (group || GROUP.contains(phrase.head())) {
      return antecedents.before(index, head.start(), Antecedents::isGroup);
    }
    return null;
  }
}
