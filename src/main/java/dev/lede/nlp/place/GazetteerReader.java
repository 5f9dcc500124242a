package dev.lede.nlp.place;

import dev.lede.nlp.place.Place.Kind;
import dev.lede.nlp.place.PlaceColumns.Spot;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** Reads the lines that {@code make_places.py} writes, one a place after a line with the counts. */
final class GazetteerReader {

  private static final char AS_GOOD = '=';
  private static final int KIND = 0;
  private static final int NAMES = 1;
  private static final int COUNTRY = 2;
  private static final int REGION = 3;
  private static final int POPULATION = 4;
  private static final int LATITUDE = 5;
  private static final int LONGITUDE = 6;
  private static final int ITEM = 7;
  private static final int TITLE = 8;
  private static final int DEMONYMS = 9;

  private final PlaceColumns places;
  private final NameIndex names;
  private final Map<String, Integer> demonyms = new HashMap<>();
  private final Map<String, Integer> countries = new HashMap<>();

  private GazetteerReader(int placeCount, int nameCount) {
    places = new PlaceColumns(placeCount);
    names = new NameIndex(nameCount);
  }

  /**
   * Reads all of it; the caller closes.
   *
   * @throws IOException when it cannot be read or is not of this form
   */
  static Gazetteer read(InputStream text) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(text, StandardCharsets.UTF_8), 1 << 16);
    try {
      String[] counts = String.valueOf(lines.readLine()).split("\t", -1);
      GazetteerReader reader =
          new GazetteerReader(Integer.parseInt(counts[0]), Integer.parseInt(counts[1]));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reader.add(line.split("\t", -1));
      }
      return reader.gazetteer();
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new IOException("not a gazetteer: " + e.getMessage(), e);
    }
  }

  private Gazetteer gazetteer() {
    places.close();
    names.sort();
    return new Gazetteer(places, names, demonyms, countries);
  }

  private void add(String[] fields) {
    String[] called = fields[NAMES].split("\\|", -1);
    String country = fields[COUNTRY];
    String code = fields[REGION].isEmpty() ? country : country + "-" + fields[REGION];
    Kind kind = kind(fields[KIND]);
    int place =
        places.add(
            kind,
            called[0],
            code,
            number(fields[POPULATION]),
            spot(fields),
            number(fields[ITEM]),
            fields[TITLE]);
    names.add(PlaceName.fold(called[0]), place, false);
    for (int i = 1; i < called.length; i++) {
      boolean second = called[i].charAt(0) != AS_GOOD;
      names.add(second ? called[i] : called[i].substring(1), place, second);
    }
    if (kind == Kind.COUNTRY) {
      countries.put(country, place);
      for (String demonym : fields[DEMONYMS].split("\\|", -1)) {
        demonyms.putIfAbsent(PlaceName.fold(demonym), place);
      }
    }
  }

  private static Kind kind(String letter) {
    return switch (letter) {
      case "C" -> Kind.COUNTRY;
      case "R" -> Kind.REGION;
      case "K" -> Kind.CAPITAL;
      case "P" -> Kind.CITY;
      case "A" -> Kind.AREA;
      case "F" -> Kind.SITE;
      case "O" -> Kind.ORGANISATION;
      default -> throw new IllegalArgumentException("kind is " + letter);
    };
  }

  private static int number(String digits) {
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static Spot spot(String[] fields) {
    return fields[LATITUDE].isEmpty()
        ? Spot.UNKNOWN
        : new Spot(Float.parseFloat(fields[LATITUDE]), Float.parseFloat(fields[LONGITUDE]));
  }
}
