package dev.lede.nlp.place;

import dev.lede.nlp.place.Place.Kind;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The places in columns, 40 bytes each; a {@link Place} is made when asked for. */
final class PlaceColumns {

  private static final String OWN_NAME = "=";
  private static final String WITH_REGION = ",";

  private final Kind[] kinds;
  private final int[] nameStarts;
  private final int[] populations;
  private final float[] latitudes;
  private final float[] longitudes;
  private final int[] items;
  private final String[] codes;
  private final String[] titles;
  private final Map<String, String> shared = new HashMap<>();
  private final Map<String, Integer> regions = new HashMap<>();
  private ByteArrayOutputStream growing = new ByteArrayOutputStream(1 << 20);
  private byte[] names = {};
  private int size;

  PlaceColumns(int places) {
    kinds = new Kind[places];
    nameStarts = new int[places + 1];
    populations = new int[places];
    latitudes = new float[places];
    longitudes = new float[places];
    items = new int[places];
    codes = new String[places];
    titles = new String[places];
  }

  /**
   * Adds one; its number is how many there were before. Before {@link #close()}.
   *
   * @param code of the country and, after a hyphen, of the region
   * @param item number in Wikidata, or 0
   * @param title the article, {@code =} when it is the name, {@code ,} with that of the region
   */
  int add(Kind kind, String name, String code, int population, Spot spot, int item, String title) {
    kinds[size] = kind;
    growing.writeBytes(name.getBytes(StandardCharsets.UTF_8));
    nameStarts[size + 1] = growing.size();
    populations[size] = population;
    latitudes[size] = spot.latitude();
    longitudes[size] = spot.longitude();
    items[size] = item;
    codes[size] = shared.computeIfAbsent(code, c -> c);
    titles[size] = shared.computeIfAbsent(title, t -> t);
    if (kind == Kind.REGION) {
      regions.putIfAbsent(code, size);
    }
    return size++;
  }

  /** Ends the adding. */
  void close() {
    names = growing.toByteArray();
    growing = new ByteArrayOutputStream(0);
    shared.clear();
  }

  int size() {
    return size;
  }

  Kind kind(int place) {
    return kinds[place];
  }

  /** Code of the country and, after a hyphen, of the region. */
  String code(int place) {
    return codes[place];
  }

  int population(int place) {
    return populations[place];
  }

  Place place(int place) {
    String code = codes[place];
    int hyphen = code.indexOf('-');
    String country = hyphen < 0 ? code : code.substring(0, hyphen);
    String region = hyphen < 0 ? "" : code.substring(hyphen + 1);
    return new Place(
        kind(place),
        name(place),
        country,
        region,
        populations[place],
        degrees(latitudes[place]),
        degrees(longitudes[place]),
        items[place] == 0 ? null : "Q" + items[place],
        title(place));
  }

  private String name(int place) {
    int start = nameStarts[place];
    return new String(names, start, nameStarts[place + 1] - start, StandardCharsets.UTF_8);
  }

  private String title(int place) {
    return switch (titles[place]) {
      case "" -> null;
      case OWN_NAME -> name(place);
      case WITH_REGION -> {
        Integer region = regions.get(codes[place]);
        yield region == null ? null : name(place) + ", " + name(region);
      }
      default -> titles[place];
    };
  }

  private static Double degrees(float value) {
    return Float.isNaN(value) ? null : Math.round(value * 1000.0) / 1000.0;
  }

  /**
   * A point on the earth; not a number where unknown.
   *
   * @param latitude degrees north
   * @param longitude degrees east
   */
  record Spot(float latitude, float longitude) {
    static final Spot UNKNOWN = new Spot(Float.NaN, Float.NaN);
  }
}
