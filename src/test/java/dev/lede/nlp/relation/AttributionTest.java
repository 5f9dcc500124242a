package dev.lede.nlp.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AttributionTest {

  @Test
  void saysThatSomethingIsDenied() {
    assertEquals(
        List.of("Kenya | not invite | Chad"),
        Rows.read(
            """
            Kenya  NNP 4 nsubj GPE
            did    VBD 4 aux
            not    RB  4 advmod
            invite VB  0 root
            Chad   NNP 4 obj   GPE
            """));
  }

  @Test
  void saysWhoSaysSo() {
    assertEquals(
        List.of("Mali | attack | Chad, says Kenya"),
        Rows.read(
            """
            Kenya    NNP 2 nsubj GPE
            said     VBD 0 root
            that     IN  5 mark
            Mali     NNP 5 nsubj GPE
            attacked VBD 2 ccomp
            Chad     NNP 5 obj   GPE
            """));
    assertEquals(
        List.of("Mali | attack | Chad, says Kenya"),
        Rows.read(
            """
            Mali     NNP 2 nsubj GPE
            attacked VBD 0 root
            Chad     NNP 2 obj   GPE
            ,        ,   6 punct
            Kenya    NNP 6 nsubj GPE
            said     VBD 2 parataxis
            """));
  }

  @Test
  void turnsRoundWhatIsDenied() {
    assertEquals(
        List.of("it | not attack | Chad, says Kenya"),
        Rows.read(
            """
            Kenya    NNP 2 nsubj GPE
            denied   VBD 0 root
            that     IN  5 mark
            it       PRP 5 nsubj PRONOUN
            attacked VBD 2 ccomp
            Chad     NNP 5 obj   GPE
            """));
  }

  @Test
  void leavesOutWhatIsOnlySupposed() {
    assertEquals(
        List.of(),
        Rows.read(
            """
            If      IN  3 mark
            Kenya   NNP 3 nsubj GPE
            invites VBZ 6 advcl
            Chad    NNP 3 obj   GPE
            we      PRP 6 nsubj
            win     VBP 0 root
            """));
  }
}
