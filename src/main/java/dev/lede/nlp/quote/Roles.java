package dev.lede.nlp.quote;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.nlp.article.ReadSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Who has been given which role, and where: titles beside names. Immutable. */
final class Roles {
  private static final int FARTHEST = 40;

  /** Units between a name and its title: a comma, an article, a country. */
  private static final int NEAREST = 14;

  private final List<Role> roles = new ArrayList<>();

  private record Role(int end, String title, Entity holder) {}

  Roles(List<ReadSentence> sentences, Cast cast) {
    for (ReadSentence sentence : sentences) {
      List<Mention> mentions = sentence.mentions();
      for (int i = 0; i < mentions.size(); i++) {
        if (mentions.get(i).label() == Label.TITLE) {
          add(mentions, i, cast);
        }
      }
    }
  }

  private void add(List<Mention> mentions, int at, Cast cast) {
    Mention title = mentions.get(at);
    int limit = Math.min(mentions.size(), at + NEAREST);
    for (int i = Math.max(0, at - NEAREST); i < limit; i++) {
      Mention person = mentions.get(i);
      int gap = Math.max(person.start() - title.end(), title.start() - person.end());
      Entity holder = person.label() == Label.PERSON ? cast.entity(person) : null;
      if (holder != null && gap >= 0 && gap <= NEAREST) {
        roles.add(new Role(title.end(), " " + title.text().toLowerCase(Locale.ROOT) + " ", holder));
        return;
      }
    }
  }

  /** The person nearest before a place that has been given this role: "the minister"; or null. */
  Entity holder(int before, String role) {
    int last = last(before);
    String words = " " + role + " ";
    for (int i = last; i >= 0 && i > last - FARTHEST; i--) {
      if (roles.get(i).title().contains(words)) {
        return roles.get(i).holder();
      }
    }
    return null;
  }

  /** Index of the last role that ends before a place, or -1. */
  private int last(int before) {
    int low = 0;
    int high = roles.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (roles.get(middle).end() <= before) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
