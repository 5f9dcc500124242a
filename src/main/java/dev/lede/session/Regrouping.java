package dev.lede.session;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Quote;
import dev.lede.text.TextRange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Puts mentions into the entities that the caller says they belong to. Made for one article,
 * confined to one thread.
 */
final class Regrouping {
  private final Map<TextRange, Mention> mentions = new HashMap<>();
  private final Map<String, Integer> place = new HashMap<>();
  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, String> entityOf = new HashMap<>();

  /** Entities that are gone, and which has taken their first mention. */
  private final Map<String, String> heirs = new HashMap<>();

  /** Entities that a group has joined. */
  private final Set<String> claimed = new HashSet<>();

  private Regrouping(List<Entity> found, List<Mention> mentions) {
    for (Mention mention : mentions) {
      this.mentions.put(new TextRange(mention.start(), mention.end()), mention);
      place.put(mention.id(), place.size());
    }
    found.forEach(this::put);
  }

  /** The entities as the groups have them. */
  static Regrouping of(List<Entity> found, List<Mention> mentions, List<FixedGroup> groups) {
    Regrouping regrouping = new Regrouping(found, mentions);
    groups.forEach(regrouping::group);
    return regrouping;
  }

  /** In order of their first mention. */
  List<Entity> entities() {
    Comparator<Entity> first = Comparator.comparing(e -> place.get(e.mentions().get(0)));
    return entities.values().stream().sorted(first).toList();
  }

  /** The quotes; the speaker of each is an entity that is still there. */
  List<Quote> spoken(List<Quote> quotes) {
    return quotes.stream().map(this::spoken).toList();
  }

  private Quote spoken(Quote q) {
    String speaker = q.speaker();
    while (speaker != null && heirs.containsKey(speaker)) {
      speaker = heirs.get(speaker);
    }
    return Objects.equals(speaker, q.speaker())
        ? q
        : new Quote(
            q.start(), q.end(), q.text(), speaker, q.speakerText(), q.cue(), q.direct(), null);
  }

  private void group(FixedGroup group) {
    List<Mention> members =
        group.ranges().stream().map(mentions::get).filter(Objects::nonNull).toList();
    if (members.isEmpty()) {
      return;
    }
    Entity base = entities.get(entityOf.get(members.get(0).id()));
    boolean own = group.apart() || base == null || !claimed.add(base.id());
    Entity into = own ? fresh(members.get(0)) : base;
    Members gathered = new Members(group.name() == null ? into : into.named(group.name()), place);
    for (Mention member : members) {
      leave(member, into, gathered);
    }
    put(gathered.entity());
  }

  private Entity fresh(Mention first) {
    String id = "eg" + (entities.size() + heirs.size() + 1);
    List<String> ids = List.of(first.id());
    return new Entity(id, first.label(), first.text(), List.of(), ids, null, null, List.of());
  }

  /** Takes a mention out of the entity that it is in, which goes when it was its last. */
  private void leave(Mention member, Entity into, Members gathered) {
    Entity from = entities.get(entityOf.get(member.id()));
    if (from == null || from.id().equals(into.id())) {
      gathered.add(member);
      return;
    }
    List<String> rest = new ArrayList<>(from.mentions());
    rest.remove(member.id());
    if (rest.isEmpty()) {
      entities.remove(from.id());
      heirs.put(from.id(), into.id());
      gathered.add(member, from);
    } else {
      put(from.withMentions(rest));
      gathered.add(member);
    }
  }

  private void put(Entity entity) {
    entities.put(entity.id(), entity);
    entity.mentions().forEach(mention -> entityOf.put(mention, entity.id()));
  }
}
