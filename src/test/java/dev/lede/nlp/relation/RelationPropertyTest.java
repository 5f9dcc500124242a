package dev.lede.nlp.relation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Relation;
import dev.lede.nlp.article.ReadSentence;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RelationPropertyTest {
  private static final String[] TAGS = {
    "NNP", "NN", "VBD", "VBN", "VBG", "VB", "JJ", "PRP", "WP", "IN", "MD"
  };
  private static final String[] WORDS = {
    "Kenya", "president", "said", "who", "of", "by", "to", "not", "denied", "is", "with", "may"
  };
  private static final String[] RELATIONS = {
    "nsubj", "nsubj:pass", "obj", "iobj", "obl", "obl:agent", "nmod", "nmod:poss", "conj", "xcomp",
    "ccomp", "advcl", "acl", "acl:relcl", "appos", "case", "mark", "cop", "aux", "aux:pass",
    "parataxis", "amod", "compound", "advmod", "dep"
  };
  private static final String[] LABELS = {"GPE", "PERSON", "TITLE", "DATE", "PRONOUN"};

  @Test
  void relatesMentionsOfTheSentenceWhateverItsTree() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 3_000; round++) {
      ReadSentence sentence = Rows.sentence(random.nextInt(1_000), rows(random));
      List<Relation> relations = RelationReader.read(sentence);
      Set<String> ids = new HashSet<>();
      sentence.mentions().forEach(mention -> ids.add(mention.id()));
      assertTrue(relations.size() <= RelationReader.MOST, "seed " + seed);
      assertEquals(relations.size(), new HashSet<>(relations).size(), "seed " + seed);
      for (Relation relation : relations) {
        assertTrue(ids.contains(relation.subject()), "seed " + seed);
        assertTrue(ids.contains(relation.object()), "seed " + seed);
        assertNotEquals(relation.subject(), relation.object(), "seed " + seed);
        assertTrue(sentence.range().contains(relation.evidence()), "seed " + seed);
      }
    }
  }

  @Test
  void saysTheSameWhereverTheSentenceStands() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 500; round++) {
      String rows = rows(random);
      List<Relation> here = RelationReader.read(Rows.sentence(0, rows));
      List<Relation> there = RelationReader.read(Rows.sentence(77, rows));
      assertEquals(here.stream().map(r -> r.shift(77)).toList(), there, "seed " + seed);
    }
  }

  /** A tree: each word hangs on the root or on one that came before it in a random order. */
  private static String rows(Random random) {
    int size = 2 + random.nextInt(14);
    int root = random.nextInt(size);
    StringBuilder rows = new StringBuilder();
    for (int i = 0; i < size; i++) {
      int head = i == root ? 0 : i < root ? i + 2 : 1 + root + random.nextInt(i - root);
      rows.append(pick(random, WORDS)).append(' ').append(pick(random, TAGS)).append(' ');
      rows.append(head).append(' ').append(head == 0 ? "root" : pick(random, RELATIONS));
      if (random.nextInt(3) == 0) {
        rows.append(' ').append(pick(random, LABELS));
      }
      rows.append('\n');
    }
    return rows.toString();
  }

  private static String pick(Random random, String[] from) {
    return from[random.nextInt(from.length)];
  }
}
