package dev.lede.nlp.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.annotation.Relation;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.text.TextRange;
import java.util.List;
import org.junit.jupiter.api.Test;

class RelationReaderTest {

  @Test
  void readsWhoDoesWhatToWhom() {
    assertEquals(
        List.of("Kenya | invite | Chad"),
        Rows.read(
            """
            Kenya   NNP 2 nsubj GPE
            invited VBD 0 root
            Chad    NNP 2 obj   GPE
            """));
  }

  @Test
  void turnsThePassiveRound() {
    assertEquals(
        List.of("Kenya | invite | Chad"),
        Rows.read(
            """
            Chad    NNP 3 nsubj:pass GPE
            was     VBD 3 aux:pass
            invited VBN 0 root
            by      IN  5 case
            Kenya   NNP 3 obl:agent  GPE
            """));
  }

  @Test
  void saysWithWhatPrepositionAndThroughWhichVerbs() {
    assertEquals(
        List.of("Kenya | agree to meet with | Chad"),
        Rows.read(
            """
            Kenya  NNP 2 nsubj GPE
            agreed VBD 0 root
            to     TO  4 mark
            meet   VB  2 xcomp
            with   IN  6 case
            Chad   NNP 4 obl   GPE
            """));
  }

  @Test
  void keepsTheNounThatAVerbNeeds() {
    assertEquals(
        List.of("Kenya | impose sanction on | Chad"),
        Rows.read(
            """
            Kenya    NNP 2 nsubj GPE
            imposed  VBD 0 root
            sanction NN  2 obj
            on       IN  5 case
            Chad     NNP 2 obl   GPE
            """));
  }

  @Test
  void sharesSubjectsAndObjectsAmongWhatIsJoined() {
    assertEquals(
        List.of(
            "Kenya | accuse | Mali",
            "Chad | accuse | Mali",
            "Kenya | warn | Togo",
            "Chad | warn | Togo"),
        Rows.read(
            """
            Kenya   NNP 4 nsubj GPE
            and     CC  3 cc
            Chad    NNP 1 conj  GPE
            accused VBD 0 root
            Mali    NNP 4 obj   GPE
            and     CC  7 cc
            warned  VBD 4 conj
            Togo    NNP 7 obj   GPE
            """));
  }

  @Test
  void findsTheSubjectOfARelativeClause() {
    assertEquals(
        List.of("Okello | appoint | Mwangi"),
        Rows.read(
            """
            Okello    NNP 6 nsubj     PERSON
            ,         ,   4 punct
            who       WP  4 nsubj
            appointed VBD 1 acl:relcl
            Mwangi    NNP 4 obj       PERSON
            resigned  VBD 0 root
            """));
  }

  @Test
  void takesNobodyForTheirCountry() {
    assertEquals(
        List.of(),
        Rows.read(
            """
            Kenyan   JJ  2 amod  NORP
            forces   NNS 3 nsubj
            attacked VBD 0 root
            Chad     NNP 3 obj   GPE
            """));
  }

  @Test
  void takesAGovernmentForItsCountry() {
    assertEquals(
        List.of("Kenyan | invite | Chad"),
        Rows.read(
            """
            Kenyan     JJ  2 amod  NORP
            government NN  3 nsubj
            invited    VBD 0 root
            Chad       NNP 3 obj   GPE
            """));
  }

  @Test
  void readsWhatSomebodyIs() {
    assertEquals(
        List.of("Okello | be president of | Kenya"),
        Rows.read(
            """
            Okello    NNP 3 nsubj PERSON
            is        VBZ 3 cop
            president NN  0 root
            of        IN  5 case
            Kenya     NNP 3 nmod  GPE
            """));
    assertEquals(
        List.of("Okello | be president of | Kenya"),
        Rows.read(
            """
            Okello    NNP 6 nsubj PERSON
            ,         ,   3 punct
            president NN  1 appos
            of        IN  5 case
            Kenya     NNP 3 nmod  GPE
            resigned  VBD 0 root
            """));
  }

  @Test
  void readsThePostBeforeAName() {
    assertEquals(
        List.of("Ana Okello | be president of | Kenya"),
        Rows.read(
            """
            Kenya     NNP 2 compound GPE
            President NNP 3 compound TITLE
            Ana       NNP 5 nsubj    PERSON
            Okello    NNP 3 flat     +
            resigned  VBD 0 root
            """));
  }

  @Test
  void pointsAtTheWordsThatSaySo() {
    ReadSentence sentence =
        Rows.sentence(
            50,
            """
            Today   NN  3 obl
            Kenya   NNP 3 nsubj GPE
            invited VBD 0 root
            Chad    NNP 3 obj   GPE
            again   RB  3 advmod
            """);
    Relation relation = RelationReader.read(sentence).get(0);
    assertEquals(new TextRange(56, 74), relation.evidence());
    assertEquals("Kenya invited Chad", sentence.text().substring(6, 24));
  }
}
