package dev.lede.nlp.place;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.nlp.article.EntityGrouping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A text whose mentions are written as {@code [GPE Basra]}. */
record Article(String text, List<Mention> mentions, List<Entity> entities) {

  static Article of(String marked) {
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    int at = 0;
    for (int open = marked.indexOf('['); open >= 0; open = marked.indexOf('[', at)) {
      int space = marked.indexOf(' ', open);
      int close = marked.indexOf(']', open);
      text.append(marked, at, open);
      int start = text.length();
      String name = marked.substring(space + 1, close);
      Label label = Label.valueOf(marked.substring(open + 1, space));
      text.append(name);
      String id = "m" + mentions.size();
      mentions.add(new Mention(id, start, text.length(), name, label, 1, null, null, null));
      at = close + 1;
    }
    text.append(marked.substring(at));
    mentions.sort(Comparator.comparingInt(Mention::start));
    return new Article(text.toString(), mentions, EntityGrouping.group(mentions));
  }

  Entity entity(String name) {
    return entities.stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow();
  }

  Place place(String name) {
    return place(entity(name));
  }

  Place place(Entity entity) {
    Gazetteer gazetteer = Gazetteer.shared();
    PlaceContext context = PlaceContext.of(gazetteer, text, mentions, entities);
    return new PlaceLinker(gazetteer).place(entity, context);
  }
}
