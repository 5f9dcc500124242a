package dev.lede.app.evaluate;

import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.app.evaluate.JudgedArticle.Mark;
import dev.lede.app.evaluate.JudgedArticle.Member;
import dev.lede.nlp.article.Pronouns;
import dev.lede.session.ArticleAnnotations;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** How well the entities of articles are those that a reader marked. Confined to one thread. */
final class JudgedEntities {
  private final CoreferenceScore names = new CoreferenceScore();
  private final CoreferenceScore everything = new CoreferenceScore();
  private final Tally pronouns = new Tally("pronouns");
  private final Tally descriptions = new Tally("descriptions");
  private final Tally titles = new Tally("titles");
  private Map<Integer, Set<Integer>> wantedNames;
  private Map<Integer, Set<Integer>> wantedAll;

  void add(JudgedArticle article, ArticleAnnotations answer) {
    List<FoundEntity> found = FoundEntity.of(article, answer);
    wanted(article, named(article, answer));
    List<Set<Integer>> all = new ArrayList<>();
    for (FoundEntity entity : found) {
      Set<Integer> places = new HashSet<>(entity.names());
      places.addAll(entity.pronouns());
      places.addAll(entity.descriptions());
      all.add(places);
      entity.pronouns().forEach(place -> count(pronouns, article, entity, place));
      entity.descriptions().forEach(place -> count(descriptions, article, entity, place));
    }
    List<Set<Integer>> named = found.stream().map(e -> Set.copyOf(e.names())).toList();
    names.add(several(wantedNames.values()), several(named));
    everything.add(several(wantedAll.values()), several(all));
    article.cast().forEach((number, member) -> title(article, number, member, found));
  }

  /** The places of names. */
  private static Set<Integer> named(JudgedArticle article, ArticleAnnotations answer) {
    Set<Integer> places = new HashSet<>();
    for (Mention mention : answer.mentions()) {
      if (mention.label() != Label.PRONOUN && mention.label() != Label.TITLE) {
        places.add(article.place(mention.start(), mention.end()));
      }
    }
    return places;
  }

  private void wanted(JudgedArticle article, Set<Integer> named) {
    wantedNames = new HashMap<>();
    wantedAll = new HashMap<>();
    for (int place = 0; place < article.marks().size(); place++) {
      Mark mark = article.marks().get(place);
      wantedAll.computeIfAbsent(mark.entity(), k -> new HashSet<>()).add(place);
      if (isPronoun(article, mark)) {
        pronouns.wanted();
      } else if (named.contains(place)) {
        wantedNames.computeIfAbsent(mark.entity(), k -> new HashSet<>()).add(place);
      } else {
        descriptions.wanted();
      }
    }
  }

  private static boolean isPronoun(JudgedArticle article, Mark mark) {
    return Pronouns.isForm(mark.range().of(article.text()).toLowerCase(Locale.ROOT));
  }

  private static void count(Tally tally, JudgedArticle article, FoundEntity entity, int place) {
    boolean right = place >= 0 && article.marks().get(place).entity() == entity.meant();
    int end = place < 0 ? -1 - place : article.marks().get(place).range().end();
    String words = article.text().substring(Math.max(0, end - 40), end);
    tally.found(right, article.name() + ": ..." + words + " = " + entity.entity().name());
  }

  /** Who is marked to have a title, or is found to have one. */
  private void title(JudgedArticle article, int number, Member member, List<FoundEntity> found) {
    String told =
        found.stream()
            .filter(e -> e.meant() == number)
            .map(e -> e.entity().title())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    if (member.title() != null) {
      titles.wanted();
    }
    if (told != null) {
      String where = article.name() + ": " + member.name() + " = " + told;
      titles.found(isTitle(told, member.title()), where);
    }
  }

  /** Whether the title is told, or a longer one: "governor of Turkana". */
  private static boolean isTitle(String told, String marked) {
    return marked != null && told.toLowerCase(Locale.ROOT).contains(marked);
  }

  private static List<Set<Integer>> several(Collection<Set<Integer>> clusters) {
    return clusters.stream().filter(cluster -> cluster.size() > 1).toList();
  }

  double conll() {
    return everything.conll();
  }

  List<Tally> tallies() {
    return List.of(pronouns, descriptions, titles);
  }

  String table() {
    return String.format(
        "       MUC P     R    F1 | B3  P     R    F1 | CEAF P    R    F1 | CoNLL%n"
            + "names  %s%nall    %s%n",
        names.line(), everything.line());
  }
}
