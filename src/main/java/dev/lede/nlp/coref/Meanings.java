package dev.lede.nlp.coref;

import dev.lede.annotation.Entity;
import java.util.ArrayList;
import java.util.List;

/** Finds what the nouns and pronouns of an article mean. Confined to one reading. */
final class Meanings {
  private final Lines lines;
  private final int reading;
  private final Window window;
  private final PronounResolver pronouns;
  private final Descriptions descriptions;

  /**
   * Of an article whose names are known.
   *
   * @param reading number of the reading
   * @param nouns how many have a number
   * @param observer or null
   */
  Meanings(
      Lines lines, int reading, int nouns, double[] weights, PronounResolver.Observer observer) {
    this.lines = lines;
    this.reading = reading;
    this.window = new Window(reading, nouns);
    this.pronouns = new PronounResolver(window.history(), reading, weights, observer);
    this.descriptions = new Descriptions(window);
  }

  /**
   * Decides what is not decided, and goes on until a whole window means what it meant before: then
   * all after it does.
   */
  void resolve() {
    List<Line> all = lines.all();
    int first = Math.max(0, lines.from() - Window.SENTENCES);
    for (int i = first; i < lines.from(); i++) {
      for (Phrase phrase : all.get(i).phrases) {
        window.enter(phrase);
      }
    }
    int same = 0;
    for (int i = lines.from(); i < all.size() && same < Window.SENTENCES; i++) {
      if (i - Window.SENTENCES - 1 >= first) {
        window.leave(all.get(i - Window.SENTENCES - 1));
      }
      boolean changed = decide(all.get(i));
      same = changed || i < lines.to() ? 0 : same + 1;
    }
  }

  /** Decides on a sentence; whether anything in it means something else than before. */
  private boolean decide(Line line) {
    boolean changed = false;
    for (Phrase phrase : line.phrases) {
      if (phrase.kind != Phrase.Kind.NAME) {
        boolean plural = phrase.plural;
        boolean pronoun = phrase.kind == Phrase.Kind.PRONOUN;
        changed |=
            phrase.mean(
                pronoun
                    ? pronouns.resolve(phrase, line.forms.tree)
                    : descriptions.resolve(phrase, line.phrases));
        changed |= plural != phrase.plural;
      }
      window.enter(phrase);
    }
    return changed;
  }

  /**
   * The entities, in order of their first mention.
   *
   * @param moved whether phrases may stand elsewhere than before
   */
  List<Entity> entities(boolean moved) {
    List<Entity> inOrder = new ArrayList<>();
    for (Line line : lines.all()) {
      for (int index : line.forms.mentions) {
        Referent referent = line.phrases[index].referent;
        if (referent.isNamed() && referent.listed != reading) {
          referent.listed = reading;
          inOrder.add(referent.entity(moved));
        }
      }
    }
    return inOrder;
  }
}
