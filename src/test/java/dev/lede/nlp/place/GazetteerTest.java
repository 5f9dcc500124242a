package dev.lede.nlp.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.nlp.place.Place.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

  private static final String LINES =
      """
      3\t5
      C\tAtlantis|=lost land\tAA\t\t1000\t1.5\t-2.5\t7\t\tAtlantean
      R\tNorth\tAA\tN\t\t2\t3\t\t=\t
      P\tOld Tówn|urbs vetus\tAA\tN\t50000\t2.25\t3.5\t9\t,\t
      """;

  private static final Gazetteer SMALL = read(LINES);

  @Test
  void findsByEveryNameWithoutCaseOrAccents() {
    assertEquals(1, SMALL.named("OLD TOWN").size());
    assertEquals(SMALL.named("old-town"), SMALL.named("Urbs Vetus"));
    assertEquals(Kind.COUNTRY, SMALL.named("the Lost Land").get(0).kind());
    assertEquals(List.of(), SMALL.named("Elsewhere"));
  }

  @Test
  void tellsAllItKnowsOfAPlace() {
    Place place =
        new Place(Kind.CITY, "Old Tówn", "AA", "N", 50_000, 2.25, 3.5, "Q9", "Old Tówn, North");
    assertEquals(List.of(place), SMALL.named("old town"));
  }

  @Test
  void knowsCountriesByCodeAndPeople() {
    assertEquals("Q7", SMALL.country("AA").wikidata());
    assertEquals(SMALL.country("AA"), SMALL.ofDemonym("atlantean"));
    assertNull(SMALL.country("ZZ"));
    assertNull(SMALL.ofDemonym("Nobody"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "1\t1\nX\ta\tAA\t\t\t\t\t\t\t\n",
        "0\t0\nC\tA\tAA\t\t\t\t\t\t\t\n",
        "1\t1\nC\tA\n"
      })
  void refusesWhatIsNoGazetteer(String text) {
    assertThrows(IOException.class, () -> GazetteerReader.read(stream(text)));
  }

  @Test
  void hasTheCountriesRegionsAndCitiesOfTheWorld() {
    Gazetteer world = Gazetteer.shared();

    assertTrue(world.size() > 70_000, "" + world.size());
    assertEquals("Q796", world.country("IQ").wikidata());
    assertEquals("GE", world.ofDemonym("Georgian").country());
    assertEquals("Q1726", world.named("Munich").get(0).wikidata());
    List<Kind> kinds = world.named("Georgia").stream().map(Place::kind).toList();
    assertTrue(kinds.containsAll(List.of(Kind.COUNTRY, Kind.REGION)), kinds.toString());
  }

  private static Gazetteer read(String lines) {
    try {
      return GazetteerReader.read(stream(lines));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
