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
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * How well places are linked, with the mentions of the annotators. Run with {@code java -cp
 * target/lede.jar src/jmh/java/dev/lede/figures/PlaceFigures.java} and
 *
 * <ul>
 *   <li>{@code load}: time and memory of the gazetteer
 *   <li>{@code judged TSV FILE...}: against places judged by hand (JSON lines: id, text, entities)
 *   <li>{@code list FILE...}: what each place of the articles is linked to
 * </ul>
 */
public final class PlaceFigures {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Gazetteer gazetteer = Gazetteer.shared();
  private final PlaceLinker linker = new PlaceLinker(gazetteer);

  /** A mention with what it is linked to. */
  private record Linked(String id, Mention mention, Place place) {}

  public static void main(String[] arguments) throws IOException {
    List<Path> files = Arrays.stream(arguments).skip(1).map(Path::of).toList();
    switch (arguments[0]) {
      case "load" -> load();
      case "judged" -> new PlaceFigures().judged(files.get(0), files.subList(1, files.size()));
      case "list" -> new PlaceFigures().list(files);
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static void load() {
    long before = used();
    long start = System.nanoTime();
    int size = Gazetteer.shared().size();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%d places, %.2f s, %.1f MB%n", size, seconds, (used() - before) / (1024.0 * 1024));
  }

  private static long used() {
    for (int i = 0; i < 5; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private void list(List<Path> files) throws IOException {
    for (Linked linked : all(files)) {
      Place place = linked.place();
      System.out.printf(
          "%s\t%d\t%s\t%s\t%s%n",
          linked.id(),
          linked.mention().start(),
          linked.mention().text().replaceAll("\\s+", " "),
          linked.mention().label(),
          place == null ? "-" : described(place));
    }
  }

  private static String described(Place place) {
    return "%s %s %s-%s %s"
        .formatted(place.wikidata(), place.name(), place.country(), place.region(), place.kind());
  }

  private void judged(Path judgements, List<Path> files) throws IOException {
    Map<String, Linked> byPlace = new HashMap<>();
    all(files).forEach(l -> byPlace.put(l.id() + " " + l.mention().start(), l));
    int total = 0;
    int linked = 0;
    int right = 0;
    int items = 0;
    for (String line : Files.readAllLines(judgements)) {
      if (line.startsWith("#") || line.isBlank()) {
        continue;
      }
      String[] fields = line.split("\t", -1);
      Linked found = byPlace.get(fields[0] + " " + fields[1]);
      if (found == null) {
        throw new IOException("no mention at " + fields[0] + " " + fields[1]);
      }
      Place place = found.place();
      total++;
      linked += place == null ? 0 : 1;
      items += place == null || place.wikidata() == null ? 0 : 1;
      boolean fits = place != null && fields[3].equals(key(place));
      right += fits ? 1 : 0;
      if (place != null && !fits) {
        System.out.printf("  wrong: %s is not %s%n", String.join(" ", fields), described(place));
      }
    }
    report(total, linked, right);
    System.out.printf("with a Wikidata item: %d%n", items);
  }

  /** The item, or what else tells one place from another. */
  private static String key(Place place) {
    return place.wikidata() == null
        ? place.name() + ", " + place.region() + ", " + place.country()
        : place.wikidata();
  }

  private static void report(int total, int linked, int right) {
    System.out.printf(
        "%d mentions, %d linked (coverage %.3f), %d right: accuracy of links %.3f, of all %.3f%n",
        total,
        linked,
        (double) linked / total,
        right,
        (double) right / linked,
        (double) right / total);
  }

  private List<Linked> all(List<Path> files) throws IOException {
    List<Linked> all = new ArrayList<>();
    for (Path file : files) {
      for (String line : Files.readAllLines(file)) {
        JsonNode article = JSON.readTree(line);
        String text = article.get("text").textValue();
        List<Mention> mentions = new ArrayList<>();
        for (JsonNode span : article.get("entities")) {
          Label label = Label.valueOf(span.get(2).textValue());
          mentions.add(mention(text, span, label, "m" + mentions.size()));
        }
        mentions.sort(Comparator.comparingInt(Mention::start));
        all.addAll(link(article.get("id").textValue(), text, mentions));
      }
    }
    return all;
  }

  private List<Linked> link(String id, String text, List<Mention> mentions) {
    List<Entity> entities = EntityGrouping.group(mentions);
    PlaceContext context = PlaceContext.of(gazetteer, text, mentions, entities);
    Map<String, Place> places = new HashMap<>();
    for (Entity entity : entities) {
      Place place = linker.place(entity, context);
      entity.mentions().forEach(m -> places.put(m, place));
    }
    return IntStream.range(0, mentions.size())
        .mapToObj(i -> new Linked(id, mentions.get(i), places.get(mentions.get(i).id())))
        .toList();
  }

  private static Mention mention(String text, JsonNode span, Label label, String id) {
    int start = text.offsetByCodePoints(0, span.get(0).intValue());
    String name = span(text, span);
    return new Mention(id, start, start + name.length(), name, label, 1, null, null, null);
  }

  private static String span(String text, JsonNode span) {
    int start = text.offsetByCodePoints(0, span.get(0).intValue());
    int end = text.offsetByCodePoints(0, span.get(1).intValue());
    return text.substring(start, end);
  }
}
