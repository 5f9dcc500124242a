package dev.lede.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.nlp.article.EntityGrouping;
import dev.lede.nlp.place.Gazetteer;
import dev.lede.nlp.place.Place;
import dev.lede.nlp.place.PlaceContext;
import dev.lede.nlp.place.PlaceLinker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How well places are linked against Wikipedia titles of mentions (JSON lines: text, links): {@code
 * java -cp target/lede.jar src/jmh/java/dev/lede/figures/PlaceTitles.java FILE...}. Mistakes are
 * listed first.
 *
 * <p>Counted are mentions whose last word has a capital and whose title the gazetteer can read:
 * that of a country, a region or a city of 100,000 people, or a name with the region or country
 * after a comma.
 */
public final class PlaceTitles {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final int WELL_KNOWN = 100_000;

  private final Gazetteer gazetteer = Gazetteer.shared();
  private final PlaceLinker linker = new PlaceLinker(gazetteer);

  public static void main(String[] arguments) throws IOException {
    PlaceTitles titles = new PlaceTitles();
    for (String file : arguments) {
      titles.score(Path.of(file));
    }
  }

  private void score(Path file) throws IOException {
    int total = 0;
    int linked = 0;
    int right = 0;
    for (String line : Files.readAllLines(file)) {
      JsonNode article = JSON.readTree(line);
      String text = article.get("text").textValue();
      List<JsonNode> links = new ArrayList<>();
      List<Mention> mentions = new ArrayList<>();
      for (JsonNode link : article.get("links")) {
        if (place(text, link)) {
          links.add(link);
          mentions.add(mention(text, link, "m" + mentions.size()));
        }
      }
      Map<String, Place> places = link(text, mentions);
      for (int i = 0; i < links.size(); i++) {
        Place place = places.get(mentions.get(i).id());
        String title = links.get(i).get(2).textValue();
        boolean fits = place != null && means(title).contains(place);
        total++;
        linked += place == null ? 0 : 1;
        right += fits ? 1 : 0;
        if (!fits) {
          System.out.printf("  %s (%s): %s%n", mentions.get(i).text(), title, place);
        }
      }
    }
    report(file, total, linked, right);
  }

  private Map<String, Place> link(String text, List<Mention> mentions) {
    List<Entity> entities = EntityGrouping.group(mentions);
    PlaceContext context = PlaceContext.of(gazetteer, text, mentions, entities);
    Map<String, Place> places = new HashMap<>();
    for (Entity entity : entities) {
      Place place = linker.place(entity, context);
      entity.mentions().forEach(m -> places.put(m, place));
    }
    return places;
  }

  private Mention mention(String text, JsonNode link, String id) {
    String name = span(text, link);
    boolean people = gazetteer.named(name).isEmpty() && gazetteer.ofDemonym(name) != null;
    int start = text.offsetByCodePoints(0, link.get(0).intValue());
    Label label = people ? Label.NORP : Label.GPE;
    return new Mention(id, start, start + name.length(), name, label, 1, null, null, null);
  }

  /** Whether the title is of a place, and the mention a name and no description. */
  private boolean place(String text, JsonNode link) {
    String[] words = span(text, link).split("\\s+");
    return Character.isUpperCase(words[words.length - 1].charAt(0))
        && !means(link.get(2).textValue()).isEmpty();
  }

  /**
   * The places that an article's title can mean; none for other titles, and for small bare ones.
   */
  private List<Place> means(String title) {
    String bare = title.replaceAll(" \\(.*\\)$", "");
    int comma = bare.lastIndexOf(", ");
    List<Place> named = gazetteer.named(comma < 0 ? bare : bare.substring(0, comma));
    if (comma > 0) {
      List<Place> outer = gazetteer.named(bare.substring(comma + 2));
      return named.stream().filter(p -> outer.stream().anyMatch(o -> holds(o, p))).toList();
    }
    List<Place> titled = named.stream().filter(p -> title.equals(p.wikipedia())).toList();
    if (!titled.isEmpty()) {
      return titled;
    }
    return named.stream()
        .filter(p -> bare.equals(p.name()) || bare.equals(p.wikipedia()))
        .max(Comparator.comparingInt(PlaceTitles::fame))
        .filter(p -> fame(p) >= WELL_KNOWN)
        .map(
            p ->
                named.stream()
                    .filter(q -> q.kind() == p.kind() && q.country().equals(p.country()))
                    .toList())
        .orElse(List.of());
  }

  private static int fame(Place place) {
    return switch (place.kind()) {
      case COUNTRY -> Integer.MAX_VALUE;
      case REGION -> WELL_KNOWN;
      default -> place.population();
    };
  }

  private static boolean holds(Place outer, Place inner) {
    return outer.country().equals(inner.country())
        && (outer.kind() == Place.Kind.COUNTRY
            || (outer.kind() == Place.Kind.REGION && outer.region().equals(inner.region())));
  }

  private static void report(Path file, int total, int linked, int right) {
    System.out.printf(
        "%s: %d mentions, %d linked (coverage %.3f), %d right: accuracy of links %.3f, of all"
            + " %.3f%n",
        file.getFileName(),
        total,
        linked,
        (double) linked / total,
        right,
        (double) right / linked,
        (double) right / total);
  }

  private static String span(String text, JsonNode span) {
    int start = text.offsetByCodePoints(0, span.get(0).intValue());
    int end = text.offsetByCodePoints(0, span.get(1).intValue());
    return text.substring(start, end);
  }
}
