package dev.lede.nlp.agreement;

import dev.lede.annotation.SentenceAnnotations;
import java.util.Set;

/**
 * The names of an article that changes: sentences come and go, and each can be asked for at any
 * time as the article sees it now. What is asked for after the last change equals what {@link
 * Agreement#of} gives for all sentences at once. Mutable, confined to one thread.
 */
public final class ArticleNames {
  private final NameVotes votes = new NameVotes();

  /** What one sentence says, to be handed back when it goes. Immutable. */
  public static final class Voice {
    private final SentenceAnnotations own;
    private final SentenceNames names;

    private Voice(SentenceAnnotations own, SentenceNames names) {
      this.own = own;
      this.names = names;
    }

    /** Whether the sentence has a word to say about one of these names. */
    public boolean touches(Set<String> names) {
      return this.names.touches(names);
    }
  }

  /** Hears a sentence. */
  public Voice add(String sentence, SentenceAnnotations own) {
    Voice voice = new Voice(own, SentenceNames.of(sentence, own));
    votes.add(voice.names);
    return voice;
  }

  /** Forgets a sentence that was heard. */
  public void remove(Voice voice) {
    votes.withdraw(voice.names);
  }

  /** The sentence as the article sees it now; the engine's own answer where nothing changes. */
  public SentenceAnnotations agreed(Voice voice) {
    return Agreement.of(voice.own, voice.names, votes);
  }

  /**
   * The names that the article sees otherwise than when this was asked last: only sentences that
   * {@linkplain Voice#touches touch} one of them may be seen otherwise.
   */
  public Set<String> flipped() {
    return votes.flipped();
  }
}
