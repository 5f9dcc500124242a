package dev.lede.nlp.coref;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EntityPropertyTest {
  private static final int ARTICLES = 300;
  private static final String[] NAMES = {
    "<PERSON>Smith</PERSON>/NNP",
    "<PERSON>Ana Smith</PERSON>/NNP",
    "<ORG>IRGC</ORG>/NNP",
    "<ORG>World Health Organization</ORG>/NNP",
    "<ORG>WHO</ORG>/NNP",
    "<GPE>U.S.</GPE>/NNP",
    "<ORG>U.S.</ORG>/NNP",
    "<PERSON>U.S.</PERSON>/NNP",
    "<NORP>Iraqis</NORP>/NNPS",
    "<TITLE>president</TITLE>/NN",
    "<DATE>Friday</DATE>/NNP",
    "<PERSON>-</PERSON>/NNP",
    "<ORG>The</ORG>/NNP",
    "<PRONOUN>he</PRONOUN>/PRP",
    "<PRONOUN>they</PRONOUN>/PRP",
    "<PRONOUN>it</PRONOUN>/PRP",
    "company/NN",
    "women/NNS",
    "said/VBD",
    "\"/X",
  };

  @Test
  void putsEachNameIntoOneEntityAndMixesNothing() {
    for (int i = 0; i < ARTICLES; i++) {
      long seed = 4_000L + i;
      Written article = random(new Random(seed));
      check(article, "seed " + seed);
      assertEquals(article.entities(), article.entities(), "seed " + seed);
    }
  }

  private static Written random(Random random) {
    Written article = new Written();
    for (int s = random.nextInt(6); s >= 0; s--) {
      StringBuilder marked = new StringBuilder();
      StringBuilder tree = new StringBuilder();
      int words = 1 + random.nextInt(9);
      for (int w = 0; w < words; w++) {
        String piece = NAMES[random.nextInt(NAMES.length)];
        int slash = piece.lastIndexOf('/');
        String form = piece.substring(0, slash);
        String plain = form.replaceAll("<[^>]*>", "");
        marked.append(form).append(' ');
        int head = random.nextInt(words + 1);
        tree.append(plain.replace(' ', '_'))
            .append('/')
            .append(plain.toLowerCase(Locale.ROOT).replace(' ', '_'));
        tree.append(piece.substring(slash)).append('/').append(head == w + 1 ? 0 : head);
        tree.append("/nsubj ");
      }
      article.sentence(marked.toString().strip(), random.nextInt(4) == 0 ? "" : tree.toString());
    }
    return article;
  }

  private static void check(Written article, String seed) {
    Map<String, Mention> mentions = new HashMap<>();
    article.sentences().forEach(s -> s.mentions().forEach(m -> mentions.put(m.id(), m)));
    Set<String> told = new HashSet<>();
    int before = -1;
    for (Entity entity : article.entities()) {
      Mention first = mentions.get(entity.mentions().get(0));
      assertEquals("e" + first.id().substring(1), entity.id(), seed);
      assertTrue(first.start() >= before, seed);
      before = first.start();
      Set<Label> labels = new HashSet<>();
      for (String id : entity.mentions()) {
        assertTrue(told.add(id), seed);
        labels.add(mentions.get(id).label());
      }
      labels.remove(Label.PRONOUN);
      int all = labels.stream().mapToInt(Labels::bit).reduce(0, (one, other) -> one | other);
      labels.forEach(label -> assertTrue(Labels.compatible(all, label), seed + labels));
      assertTrue(labels.contains(entity.label()), seed);
    }
    List<String> untold =
        mentions.values().stream()
            .filter(m -> m.label() != Label.PRONOUN && !told.contains(m.id()))
            .map(Mention::text)
            .toList();
    assertEquals(List.of(), untold, seed);
  }
}
