package dev.lede.nlp.coref;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.annotation.Entity;
import org.junit.jupiter.api.Test;

class EntityReferencesTest {
  private final Written article = new Written();

  private void sentence(String marked, String tree) {
    article.sentence(marked, tree);
  }

  @Test
  void findsWhomHeAndSheMean() {
    sentence(
        "<PERSON>Mary Jones</PERSON> met <PERSON>Peter Brown</PERSON>.",
        "Mary/mary/NNP/3/nsubj Jones/jones/NNP/1/flat met/meet/VBD/0/root"
            + " Peter/peter/NNP/3/obj Brown/brown/NNP/4/flat");
    sentence(
        "<PRONOUN>She</PRONOUN> thanked <PRONOUN>him</PRONOUN>.",
        "She/she/PRP/2/nsubj thanked/thank/VBD/0/root him/he/PRP/2/obj");
    assertEquals(
        """
        PERSON Mary Jones: Mary Jones, She
        PERSON Peter Brown: Peter Brown, him
        """,
        article.told());
  }

  @Test
  void leavesAPronounThatMeansNobodyNamed() {
    sentence(
        "<PERSON>Mary Jones</PERSON> slept.",
        "Mary/mary/NNP/3/nsubj Jones/jones/NNP/1/flat slept/sleep/VBD/0/root");
    sentence("<PRONOUN>He</PRONOUN> left.", "He/he/PRP/2/nsubj left/leave/VBD/0/root");
    assertEquals("PERSON Mary Jones: Mary Jones\n", article.told());
  }

  @Test
  void keepsSubjectAndObjectOfOneVerbApart() {
    sentence(
        "<PERSON>Peter Brown</PERSON> saw <PRONOUN>him</PRONOUN>.",
        "Peter/peter/NNP/3/nsubj Brown/brown/NNP/1/flat saw/see/VBD/0/root him/he/PRP/3/obj");
    assertEquals("PERSON Peter Brown: Peter Brown\n", article.told());
  }

  @Test
  void readsTitlesAndMeansThemAgain() {
    sentence(
        "<TITLE>President</TITLE> <PERSON>Ana Ruiz</PERSON> met <PERSON>Karl Weber</PERSON>,"
            + " <TITLE>head of the <ORG>Central Bank</ORG></TITLE>.",
        "President/president/NNP/2/compound Ana/ana/NNP/4/nsubj Ruiz/ruiz/NNP/2/flat"
            + " met/meet/VBD/0/root Karl/karl/NNP/4/obj Weber/weber/NNP/5/flat"
            + " head/head/NN/5/appos of/of/IN/11/case the/the/DT/11/det"
            + " Central/central/NNP/11/compound Bank/bank/NNP/7/nmod");
    sentence(
        "The president left.",
        "The/the/DT/2/det president/president/NN/3/nsubj left/leave/VBD/0/root");
    assertEquals(
        """
        TITLE President: President
        PERSON Ana Ruiz: Ana Ruiz (The president)
        PERSON Karl Weber: Karl Weber (head)
        TITLE head of the Central Bank: head of the Central Bank
        ORG Central Bank: Central Bank
        """,
        article.told());
    Entity ruiz = article.entities().get(1);
    assertEquals("President", ruiz.title());
    assertEquals("head of the Central Bank", article.entities().get(2).title());
  }

  @Test
  void takesADescriptionForTheNearestNameOfTheKind() {
    sentence(
        "<ORG>Acme</ORG> left <GPE>France</GPE>.",
        "Acme/acme/NNP/2/nsubj left/leave/VBD/0/root France/france/NNP/2/obj");
    sentence(
        "The company liked the country.",
        "The/the/DT/2/det company/company/NN/3/nsubj liked/like/VBD/0/root the/the/DT/5/det"
            + " country/country/NN/3/obj");
    assertEquals(
        "ORG Acme: Acme (The company)\nGPE France: France (the country)\n", article.told());
  }

  @Test
  void doesNotMistakeSomethingOtherForIt() {
    sentence("<ORG>Acme</ORG> paid.", "Acme/acme/NNP/2/nsubj paid/pay/VBD/0/root");
    sentence(
        "The other company paid.",
        "The/the/DT/3/det other/other/JJ/3/amod company/company/NN/4/nsubj paid/pay/VBD/0/root");
    assertEquals("ORG Acme: Acme\n", article.told());
  }
}
