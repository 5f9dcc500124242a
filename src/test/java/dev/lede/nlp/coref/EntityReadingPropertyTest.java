package dev.lede.nlp.coref;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.annotation.Mention;
import dev.lede.nlp.article.ReadSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is kept of an article longer than anything in it looks back never shows: each reading is as
 * if it were the first.
 */
class EntityReadingPropertyTest {
  private static final int EDITS = 12;
  private static final String[] CHUNKS = {
    "<PERSON>Ana Smith</PERSON>",
    "<PERSON>Smith</PERSON>",
    "<PERSON>Bob Reed</PERSON>",
    "<ORG>Acme Group</ORG>",
    "<ORG>Foreign Ministry</ORG>",
    "<GPE>Kenya</GPE>",
    "<TITLE>minister</TITLE> <PERSON>Reed</PERSON>",
    "<PRONOUN>he</PRONOUN>",
    "<PRONOUN>she</PRONOUN>",
    "<PRONOUN>it</PRONOUN>",
    "<PRONOUN>they</PRONOUN>",
    "the minister",
    "the young minister",
    "the company",
    "the ministry",
    "the country",
    "the driver",
    "driver",
    "woman",
    "houses",
    "\"",
  };

  private final EntityReading reading = new EntityReading();
  private final List<ReadSentence> known = new ArrayList<>();

  static LongStream seeds() {
    return LongStream.range(0, 150);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void readsALongArticleAsIfForTheFirstTime(long seed) {
    Random random = new Random(seed);
    int share = 2 + random.nextInt(CHUNKS.length - 1);
    List<ReadSentence> article = new ArrayList<>();
    for (int i = random.nextInt(300); i >= 0; i--) {
      article.add(sentence(random, share));
    }
    for (int i = 0; i < EDITS; i++) {
      List<ReadSentence> placed = placed(article, random.nextInt(3));
      assertEquals(EntityReader.read(placed), reading.read(placed), "seed " + seed + ", edit " + i);
      edit(article, random, share);
    }
  }

  private void edit(List<ReadSentence> article, Random random, int share) {
    int at = random.nextInt(article.size() + 1);
    for (int i = random.nextInt(3); i > 0 && at < article.size(); i--) {
      article.remove(at);
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      article.add(at, sentence(random, share));
    }
  }

  /** One of the sentences seen, or another. */
  private ReadSentence sentence(Random random, int share) {
    if (known.isEmpty() || random.nextInt(3) > 0) {
      known.add(fresh(random, share));
      return known.get(known.size() - 1);
    }
    return known.get(random.nextInt(known.size()));
  }

  private static ReadSentence fresh(Random random, int share) {
    StringBuilder marked = new StringBuilder("said");
    List<String> words = new ArrayList<>(List.of("said/say/VBD/0/root"));
    for (int i = random.nextInt(5); i > 0; i--) {
      String chunk = CHUNKS[(share + random.nextInt(share)) % CHUNKS.length];
      marked.append(' ').append(chunk);
      String[] plain = chunk.replaceAll("<[^>]*>", "").split(" ");
      int head = words.size() + plain.length;
      for (int w = 1; w <= plain.length; w++) {
        boolean last = w == plain.length;
        String relation = last ? (random.nextBoolean() ? "nsubj" : "obl") : w == 1 ? "det" : "amod";
        String tag = chunk.startsWith("<P") ? "NNP" : chunk.equals("houses") ? "NNS" : "NN";
        words.add(
            plain[w - 1]
                + "/"
                + plain[w - 1].toLowerCase(Locale.ROOT)
                + "/"
                + (last ? tag : "DT")
                + "/"
                + (last ? 1 : head)
                + "/"
                + relation);
      }
    }
    return new Written().sentence(marked.toString(), String.join(" ", words)).sentences().get(0);
  }

  /** The sentences one after the other, with ids from a number on. */
  private static List<ReadSentence> placed(List<ReadSentence> article, int from) {
    List<ReadSentence> placed = new ArrayList<>();
    int start = from;
    int id = from;
    for (ReadSentence sentence : article) {
      List<Mention> mentions = new ArrayList<>();
      for (Mention m : sentence.mentions()) {
        mentions.add(
            new Mention(
                "m" + ++id,
                start + m.start(),
                start + m.end(),
                m.text(),
                m.label(),
                1,
                null,
                null,
                null));
      }
      placed.add(new ReadSentence(start, sentence.text(), sentence.annotations(), mentions));
      start += sentence.text().length() + 1;
    }
    return placed;
  }
}
