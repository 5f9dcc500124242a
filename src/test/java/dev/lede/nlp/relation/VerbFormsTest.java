package dev.lede.nlp.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerbFormsTest {

  @ParameterizedTest
  @CsvSource({
    "granted, VBD, grante, grant",
    "discussed, VBD, discusse, discuss",
    "urged, VBN, urg, urge",
    "invited, VBD, invit, invite",
    "visited, VBD, visite, visit",
    "ruled, VBD, rul, rule",
    "identified, VBD, identifie, identify",
    "expelled, VBD, expell, expel",
    "called, VBD, cal, call",
    "planned, VBD, plann, plan",
    "sought, VBD, soug, seek",
    "draws, VBZ, dr, draw",
    "suspends, NNS, suspen, suspend",
    "announcing, VBG, announc, announce",
    "unsealed, VBD, unseale, unseal",
    "died, VBD, die, die",
    "met, VBD, met, meet",
    "agreed, VBD, agre, agree",
    "accused, VBN, accus, accuse",
    "acquired, VBD, acquir, acquire",
    "described, VBD, describ, describe",
    "joined, VBD, join, join",
    "hits, VBD, hits, hit",
    "attack, VB, attack, attack"
  })
  void findsTheBaseWhereTheLemmaIsWrong(String word, String tag, String lemma, String base) {
    assertEquals(base, VerbForms.base(word, tag, lemma));
  }
}
