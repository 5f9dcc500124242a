package dev.lede.nlp.coref;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.annotation.Entity;
import org.junit.jupiter.api.Test;

class EntityNamesTest {

  private static void assertTold(String expected, String... sentences) {
    assertEquals(expected, Written.article(sentences).told());
  }

  @Test
  void joinsSurnamesAndGivenNames() {
    assertTold(
        """
        PERSON Amina Okello: Amina Okello, Okello, OKELLO, Amina
        PERSON Peter Otieno: Peter Otieno, Otieno
        """,
        "<PERSON>Amina Okello</PERSON> met <PERSON>Peter Otieno</PERSON>.",
        "<PERSON>Okello</PERSON> thanked <PERSON>Otieno</PERSON>.",
        "<PERSON>OKELLO</PERSON>, or <PERSON>Amina</PERSON>, left.");
  }

  @Test
  void findsTheFullNameAfterAHeadline() {
    assertTold(
        "PERSON Donald Trump: Trump, Donald Trump\n",
        "<PERSON>Trump</PERSON> visits",
        "<PERSON>Donald Trump</PERSON> came.");
  }

  @Test
  void keepsPeopleOfOneSurnameApart() {
    assertTold(
        """
        PERSON John Smith: John Smith, Smith
        PERSON Karl Smith: Karl Smith, Smith
        """,
        "<PERSON>John Smith</PERSON> came.",
        "<PERSON>Smith</PERSON> sat down.",
        "<PERSON>Karl Smith</PERSON> came.",
        "<PERSON>Smith</PERSON> sat down.");
  }

  @Test
  void keepsFatherAndSonApart() {
    assertTold(
        """
        PERSON Juan Ortega: Juan Ortega
        PERSON Juan Ortega Jr.: Juan Ortega Jr.
        """,
        "<PERSON>Juan Ortega</PERSON> is the father of <PERSON>Juan Ortega Jr.</PERSON>");
  }

  @Test
  void tellsMrFromMrs() {
    Written article = new Written();
    article.sentence(
        "Mr <PERSON>Novak</PERSON> came.",
        "Mr/mr/NNP/2/compound Novak/novak/NNP/3/nsubj came/come/VBD/0/root");
    article.sentence(
        "Mrs <PERSON>Novak</PERSON> came.",
        "Mrs/mrs/NNP/2/compound Novak/novak/NNP/3/nsubj came/come/VBD/0/root");
    article.sentence(
        "Mr <PERSON>Novak</PERSON> left.",
        "Mr/mr/NNP/2/compound Novak/novak/NNP/3/nsubj left/leave/VBD/0/root");
    assertEquals("PERSON Novak: Novak, Novak\nPERSON Novak: Novak\n", article.told());
  }

  @Test
  void readsInitialsNicknamesAndMiddleNames() {
    assertTold(
        """
        PERSON Joseph R. Biden: Joe Biden, Joseph R. Biden, J. Biden
        PERSON Hunter Biden: Hunter Biden
        """,
        "<PERSON>Joe Biden</PERSON> is <PERSON>Joseph R. Biden</PERSON> or <PERSON>J."
            + " Biden</PERSON>.",
        "<PERSON>Hunter Biden</PERSON> is not.");
  }

  @Test
  void knowsTheNamesOfCountries() {
    assertTold(
        """
        GPE United States: US, U.S., United States, USA, America
        NORP American: American, Americans
        GPE Iran: Iran
        NORP Iranian: Iranian, Iranians
        """,
        "<GPE>US</GPE>, <GPE>U.S.</GPE>, the <GPE>United States</GPE>, <GPE>USA</GPE>,"
            + " <GPE>America</GPE>.",
        "<NORP>American</NORP> and <NORP>Americans</NORP>.",
        "<GPE>Iran</GPE>, <NORP>Iranian</NORP>, <NORP>Iranians</NORP>.");
    assertEquals("Iran", Countries.ofDemonym("Iranians"));
    assertEquals("United States", Countries.named("the U.S."));
  }

  @Test
  void learnsAcronyms() {
    assertTold(
        """
        ORG Islamic Revolutionary Guard Corps: Islamic Revolutionary Guard Corps, IRGC, Revolutionary Guards, IRGC
        NORP Islamic: Islamic
        ORG Kurdistan Workers' Party: PKK, Kurdistan Workers' Party, PKK
        ORG World Health Organization: World Health Organization, WHO
        """,
        "The <ORG><NORP>Islamic</NORP> Revolutionary Guard Corps</ORG> (<ORG>IRGC</ORG>).",
        "<ORG>PKK</ORG> men",
        "The <ORG>Kurdistan Workers' Party</ORG> (<ORG>PKK</ORG>) and the <ORG>World Health"
            + " Organization</ORG>.",
        "<ORG>Revolutionary Guards</ORG>, <ORG>IRGC</ORG>, <ORG>WHO</ORG>.");
  }

  @Test
  void looksThroughCompanySuffixesAndArticles() {
    assertTold(
        """
        ORG Acme Holdings Inc.: Acme Holdings Inc., Acme Holdings, Acme
        ORG The Guardian: The Guardian, Guardian
        ORG Acme Foods Ltd: Acme Foods Ltd
        """,
        "<ORG>Acme Holdings Inc.</ORG>, <ORG>Acme Holdings</ORG>, <ORG>Acme</ORG>.",
        "<ORG>The Guardian</ORG>, the <ORG>Guardian</ORG>.",
        "<ORG>Acme Foods Ltd</ORG>");
  }

  @Test
  void givesAShortFormToTheNearestLongOne() {
    assertTold(
        """
        ORG Iranian Foreign Ministry: Iranian Foreign Ministry, Foreign Ministry
        NORP Iranian: Iranian
        ORG Russian Foreign Ministry: Russian Foreign Ministry, Foreign Ministry
        NORP Russian: Russian
        """,
        "The <ORG><NORP>Iranian</NORP> Foreign Ministry</ORG> wrote.",
        "The <ORG>Foreign Ministry</ORG> waited.",
        "The <ORG><NORP>Russian</NORP> Foreign Ministry</ORG> answered.",
        "The <ORG>Foreign Ministry</ORG> waited.");
  }

  @Test
  void neverMixesTypesThatExcludeEachOther() {
    assertTold(
        """
        GPE Washington: Washington, Washington, Washington
        PERSON Washington: Washington
        """,
        "<GPE>Washington</GPE>, <ORG>Washington</ORG>, <PERSON>Washington</PERSON>,"
            + " <GPE>Washington</GPE>.");
  }

  @Test
  void looksThroughCaseWhiteSpaceAndApostrophes() {
    Written article =
        Written.article(
            "<ORG>SOTHEBY'S NEW YORK</ORG>",
            "<ORG>Sotheby\u2019s New\r\nYork</ORG> <ORG>Sotheby\u2019s New York</ORG>",
            "<ORG>Sotheby's New  York</ORG>");
    assertEquals(1, article.entities().size());
    Entity entity = article.entities().get(0);
    assertEquals("Sotheby\u2019s New York", entity.name());
    assertEquals("[SOTHEBY'S NEW YORK, Sotheby's New York]", entity.aliases().toString());
    assertEquals("[m1, m2, m3, m4]", entity.mentions().toString());
    assertEquals("e1", entity.id());
  }

  @Test
  void findsNoEntityWithoutMentions() {
    assertTold("\n", "Nobody came.");
  }
}
