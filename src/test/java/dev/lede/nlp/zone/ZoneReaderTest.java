package dev.lede.nlp.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.annotation.Zone;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ZoneReaderTest {
  private static final String PROSE =
      "The council voted on Thursday to close the bridge for repairs until the end of the year.";

  @Test
  void findsNothingInWhiteSpace() {
    assertEquals(List.of(), ZoneReader.read(" \r\n\t\n"));
  }

  @Test
  void takesASingleLineForAParagraph() {
    assertEquals(List.of("paragraph Call the minister"), read("Call the minister"));
    assertEquals(List.of("paragraph " + PROSE), read(PROSE));
  }

  @Test
  void findsTheHeadlineOverTheText() {
    assertEquals(
        List.of("headline Bridge to close", "paragraph " + PROSE),
        read("Bridge to close\n\n" + PROSE));
  }

  @Test
  void takesDecksForHeadlines() {
    assertEquals(
        List.of(
            "headline Bridge over the river to close",
            "headline Repairs will take nine months, the council says.",
            "byline By Jane Doe",
            "paragraph " + PROSE),
        read(
            "Bridge over the river to close\n"
                + "Repairs will take nine months, the council says.\n\nBy Jane Doe\n\n"
                + PROSE));
  }

  @Test
  void cutsTheDatelineOffItsParagraph() {
    for (String dateline :
        List.of(
            "BASRA, Iraq (Reuters) -",
            "LONDON \u2014",
            "Kinshasa, 4 March 2020 (AFP) \u2013",
            "SEOUL, March 5 (Yonhap) --",
            "WASHINGTON/PARIS (Reuters) -",
            "CHICAGO, March 3, 2020 /PRNewswire/ --",
            "SEATTLE--(BUSINESS WIRE)--",
            "ISLAMABAD:")) {
      assertEquals(
          List.of("dateline " + dateline, "paragraph " + PROSE), read(dateline + " " + PROSE));
    }
  }

  @Test
  void takesNoWordInCapitalsForAPlace() {
    for (String start : List.of("NOTE:", "UPDATE \u2014", "UN:", "Q:")) {
      assertEquals(List.of("paragraph " + start + " " + PROSE), read(start + " " + PROSE));
    }
  }

  @Test
  void takesTheDateUnderTheHeadlineForADateline() {
    assertEquals(
        List.of(
            "headline Bridge to close", "dateline Friday, January 4, 2019", "paragraph " + PROSE),
        read("Bridge to close\nFriday, January 4, 2019\n" + PROSE));
  }

  @Test
  void joinsLinesThatWereWrapped() {
    String wrapped =
        """
        The council voted on Thursday to close the bridge for repairs until the
        end of the year, when the new ferry will be ready to take passengers on
        board.\
        """;
    assertEquals(List.of("paragraph " + wrapped.replace('\n', ' ')), read(wrapped));
  }

  @Test
  void keepsParagraphsOnLinesOfTheirOwnApart() {
    assertEquals(List.of("paragraph " + PROSE, "paragraph " + PROSE), read(PROSE + "\n" + PROSE));
  }

  @Test
  void endsAListOfLinksWhereTheTextGoesOn() {
    assertEquals(
        List.of(
            "paragraph " + PROSE,
            "boilerplate Related stories",
            "boilerplate Ferry fares to rise",
            "boilerplate Mayor opens market",
            "paragraph " + PROSE,
            "paragraph " + PROSE),
        read(
            PROSE
                + "\n\nRelated stories\nFerry fares to rise\nMayor opens market\n\n"
                + PROSE
                + "\n\n"
                + PROSE));
  }

  @Test
  void leavesAnUnfinishedLastLineInTheText() {
    assertEquals(
        List.of("paragraph " + PROSE, "paragraph " + PROSE, "paragraph The mayor arr"),
        read(PROSE + "\n\n" + PROSE + "\n\nThe mayor arr"));
  }

  @Test
  void knowsCaptionsByTheirCredit() {
    for (String caption :
        List.of(
            "Image: Nicholas Moreau.",
            "The bridge on Friday. Photo: Jane Doe/AFP",
            "Workers on the bridge, May 2, 2020. (AP Photo/Jane Doe)",
            "FILE PHOTO: The bridge in 2018. REUTERS/Jane Doe")) {
      assertEquals(
          List.of("paragraph " + PROSE, "caption " + caption, "paragraph " + PROSE),
          read(PROSE + "\n" + caption + "\n" + PROSE));
    }
  }

  private static List<String> read(String text) {
    return ZoneReader.read(text).stream().map(zone -> shown(text, zone)).toList();
  }

  private static String shown(String text, Zone zone) {
    String type = zone.type().name().toLowerCase(Locale.ROOT);
    return type + " " + text.substring(zone.start(), zone.end()).replace('\n', ' ');
  }
}
