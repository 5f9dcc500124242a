package dev.lede.session;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.nlp.agreement.ArticleNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** What the article of a session says about names. Confined to the context of its session. */
final class LiveNames {
  private final ArticleNames names = new ArticleNames();

  /** Slots that were heard since all agreed last. */
  private final List<Slot> heard = new ArrayList<>();

  /** Hears what was found in a sentence; says how the article sees it so far. */
  SentenceAnnotations hear(Slot slot) {
    slot.voice = names.add(slot.text, slot.annotations);
    heard.add(slot);
    return names.agreed(slot.voice);
  }

  /** Forgets a sentence that is gone. */
  void forget(Slot slot) {
    if (slot.voice != null) {
      names.remove(slot.voice);
    }
  }

  /**
   * Says which sentences the article sees otherwise than they are shown, and how.
   *
   * @param slots of the document
   */
  void agree(List<Slot> slots, BiConsumer<Slot, SentenceAnnotations> otherwise) {
    Set<String> flipped = names.flipped();
    slots.stream()
        .filter(slot -> !flipped.isEmpty() && slot.voice != null && slot.voice.touches(flipped))
        .forEach(heard::add);
    for (Slot slot : heard) {
      if (slot.index != Slot.GONE) {
        SentenceAnnotations agreed = names.agreed(slot.voice);
        if (!agreed.equals(slot.agreed)) {
          otherwise.accept(slot, agreed);
        }
      }
    }
    heard.clear();
  }
}
