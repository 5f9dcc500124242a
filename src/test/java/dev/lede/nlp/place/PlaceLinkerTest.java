package dev.lede.nlp.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.nlp.place.Place.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlaceLinkerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          US         | Q30
          U.S.       | Q30
          the United States | Q30
          America    | Q30
          UK         | Q145
          Britain    | Q145
          UAE        | Q878
          Holland    | Q55
          Burma      | Q836
          Kiev       | Q1899
          Kyiv       | Q1899
          Kyiv's     | Q1899
          Iraq       | Q796
          Georgia    | Q230
          Washington | Q61
          Washington, D.C. | Q61
          New York   | Q60
          Paris      | Q90
          London     | Q84
          Congo      | Q974
          Niger      | Q1032
          Korea      | Q884
          Mexico     | Q96
          Singapore  | Q334
          California | Q99
          Wyoming    | Q1214
          England    | Q21
          Saint Louis | Q38022
          Mecca      | Q5806
          France     | Q142
          Australia  | Q408
          Calif.     | Q99
          Basra      | Q48195
          Mosul      | Q83317
          """)
  void knowsThePlaceThatANameAloneMeans(String name, String item) {
    assertEquals(item, Article.of("News of [GPE " + name + "].").place(name).wikidata());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [GPE Paris], [GPE Texas]                                       | Paris      | US | TX
          a man from [GPE Paris], [GPE Tenn.]                            | Paris      | US | TN
          [GPE London], [GPE Ontario]                                    | London     | CA | ON
          [GPE Birmingham], [GPE Alabama]                                | Birmingham | US | AL
          [GPE Birmingham], in central [GPE England]                     | Birmingham | GB | ENG
          [GPE Cambridge], [GPE Massachusetts]                           | Cambridge  | US | MA
          [GPE Cambridge] is in [GPE England]                            | Cambridge  | GB | ENG
          [GPE Basra], [GPE Iraq]                                        | Basra      | IQ | BA
          [GPE Fort Lee, New Jersey] is small                            | Fort Lee, New Jersey | US | NJ
          """)
  void goesWhereTheTextPutsIt(String marked, String name, String country, String region) {
    Place place = Article.of(marked).place(name);

    assertEquals(country, place.country());
    assertEquals(region, place.region());
    assertTrue(place.kind() == Kind.CITY || place.kind() == Kind.CAPITAL, place.toString());
  }

  @Test
  void tellsGeorgiaTheStateByItsNeighbours() {
    Place place =
        Article.of(
                "Voters in [GPE Georgia] and [GPE Florida] of the [GPE US], in [GPE Atlanta] too")
            .place("Georgia");

    assertEquals("Q1428", place.wikidata());
    assertEquals("Georgia (U.S. state)", place.wikipedia());
  }

  @Test
  void tellsGeorgiaTheCountryByItsPeopleAndCapital() {
    Place place =
        Article.of(
                "[GPE Georgia] and [GPE Russia]: [NORP Georgian] troops left [GPE Tbilisi], the"
                    + " [GPE US] said")
            .place("Georgia");

    assertEquals("Q230", place.wikidata());
  }

  @Test
  void tellsTheStateOfWashingtonByItsCity() {
    Article article = Article.of("[GPE Washington state] and [GPE Olympia]");
    assertEquals("Q1223", article.place("Washington state").wikidata());
    assertEquals(
        "Q1223", Article.of("[GPE Seattle], [GPE Washington]").place("Washington").wikidata());
  }

  @Test
  void leavesPeopleAlone() {
    assertNull(Article.of("[PERSON Washington] crossed the river").place("Washington"));
    assertNull(Article.of("[PERSON Paris] sings").place("Paris"));
  }

  @Test
  void keepsTheLinkOfAGovernmentThatIsNamedByItsPlace() {
    assertEquals("Q61", Article.of("[ORG Washington] denied it").place("Washington").wikidata());
    assertEquals("Q794", Article.of("[ORG Iran] denied it").place("Iran").wikidata());
    assertNull(Article.of("[ORG Cambridge] won the race").place("Cambridge"));
  }

  @Test
  void tellsAPeopleWithItsCountry() {
    assertEquals("Q796", Article.of("[NORP Iraqi] forces").place("Iraqi").wikidata());
  }

  @Test
  void tellsTheOtherCongoByItsCapital() {
    assertEquals(
        "Q971", Article.of("[GPE Congo], its capital [GPE Brazzaville]").place("Congo").wikidata());
  }

  @Test
  void tellsNorthKoreaByItsCapital() {
    assertEquals(
        "Q423", Article.of("[GPE Pyongyang] said that [GPE Korea]").place("Korea").wikidata());
  }

  @Test
  void knowsSeasAndSitesAndOrganisations() {
    assertEquals("Q166", Article.of("[LOC the Black Sea]").place("the Black Sea").wikidata());
    assertEquals("Q35525", Article.of("[FAC the White House]").place("the White House").wikidata());
    assertEquals("Q7184", Article.of("[ORG NATO]").place("NATO").wikidata());
  }

  @Test
  void saysNothingOfAPlaceItDoesNotKnow() {
    assertNull(Article.of("[GPE Zzyzxville]").place("Zzyzxville"));
  }
}
