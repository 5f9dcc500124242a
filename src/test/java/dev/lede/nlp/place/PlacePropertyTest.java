package dev.lede.nlp.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.lede.nlp.place.Place.Kind;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PlacePropertyTest {

  private static final int ROUNDS = 400;

  private final long seed = new Random().nextLong();
  private final Random random = new Random(seed);
  private final Gazetteer gazetteer = Gazetteer.shared();

  @Test
  void putsACityIntoTheCountryThatFollowsIt() {
    for (int round = 0; round < ROUNDS; round++) {
      Place city = randomCity();
      String country = gazetteer.country(city.country()).name();
      String marked = "[GPE " + city.name() + "], [GPE " + country + "]";
      if (!city.name().equals(country)) {
        Place found = Article.of(marked).place(city.name());
        assertEquals(city.country(), found.country(), marked + ", seed " + seed);
      }
    }
  }

  @Test
  void neverTakesAPersonForAPlace() {
    for (int round = 0; round < ROUNDS; round++) {
      String name = randomCity().name();
      String marked = "[PERSON " + name + "] of [GPE " + name + "]";
      Article article = Article.of(marked);
      Place person = article.place(article.entities().get(0));
      assertNull(person, marked + ", seed " + seed);
    }
  }

  @Test
  void findsEveryPlaceByItsName() {
    PlaceColumns columns = gazetteer.columns();
    IntStream.range(0, columns.size())
        .filter(place -> place % 97 == 0)
        .mapToObj(columns::place)
        .forEach(
            place ->
                assertEquals(
                    true, gazetteer.named(place.name()).contains(place), place.toString()));
  }

  private Place randomCity() {
    while (true) {
      Place place = gazetteer.columns().place(random.nextInt(gazetteer.size()));
      boolean town = place.kind() == Kind.CITY || place.kind() == Kind.CAPITAL;
      if (town
          && place.name().matches("[\\p{L} ]+")
          && gazetteer.country(place.country()) != null) {
        return place;
      }
    }
  }
}
