package dev.lede.nlp.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.annotation.Label;
import dev.lede.annotation.Quote;
import dev.lede.text.TextRange;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class QuoteReaderTest {
  private static final Map<String, Label> NONE = Map.of();
  private static final Map<String, Label> RUIZ = Map.of("Ana Ruiz", Label.PERSON);

  @Test
  void givesWordsToTheSubjectOfTheCue() {
    Parsed article =
        new Parsed()
            .sentence(
                "Ana/PROPN/3/nsubj Ruiz/PROPN/1/flat said/VERB/0/root _,/PUNCT/7/punct"
                    + " \"/PUNCT/7/punct _We/PRON/7/nsubj agree/VERB/3/ccomp _./PUNCT/7/punct"
                    + " _\"/PUNCT/7/punct",
                RUIZ);
    assertEquals(List.of("Ana Ruiz: \"We agree.\""), article.quotes());
  }

  @Test
  void readsInvertedCues() {
    Parsed article =
        new Parsed()
            .sentence(
                "\"/PUNCT/3/punct _We/PRON/3/nsubj agree/VERB/6/ccomp _,/PUNCT/3/punct"
                    + " _\"/PUNCT/3/punct said/VERB/0/root Ana/PROPN/6/nsubj Ruiz/PROPN/7/flat"
                    + " _,/PUNCT/11/punct who/PRON/11/nsubj left/VERB/7/acl:relcl _./PUNCT/6/punct",
                RUIZ);
    assertEquals(List.of("Ana Ruiz: \"We agree,\""), article.quotes());
  }

  @Test
  void givesBothPartsOfASplitQuoteToOneSpeaker() {
    Parsed article =
        new Parsed()
            .sentence(
                "\"/PUNCT/3/punct _We/PRON/3/nsubj agree/VERB/6/ccomp _,/PUNCT/3/punct"
                    + " _\"/PUNCT/3/punct said/VERB/0/root Ana/PROPN/6/nsubj Ruiz/PROPN/7/flat"
                    + " _./PUNCT/6/punct",
                RUIZ)
            .sentence(
                "\"/PUNCT/3/punct _We/PRON/3/nsubj left/VERB/0/root very/ADV/5/advmod"
                    + " early/ADV/3/advmod today/NOUN/3/obl _./PUNCT/3/punct _\"/PUNCT/3/punct",
                NONE);
    assertEquals(
        List.of("Ana Ruiz: \"We agree,\"", "Ana Ruiz: \"We left very early today.\""),
        article.quotes());
  }

  @Test
  void takesAPronounForTheNearestSubject() {
    Parsed article =
        new Parsed()
            .sentence(
                "Ana/PROPN/3/nsubj Ruiz/PROPN/1/flat met/VERB/0/root Bo/PROPN/3/obj Li/PROPN/4/flat"
                    + " _./PUNCT/3/punct",
                Map.of("Ana Ruiz", Label.PERSON, "Bo Li", Label.PERSON))
            .sentence(
                "She/PRON/2/nsubj said/VERB/0/root _,/PUNCT/6/punct \"/PUNCT/6/punct"
                    + " _We/PRON/6/nsubj agree/VERB/2/ccomp _./PUNCT/6/punct _\"/PUNCT/6/punct",
                NONE);
    assertEquals(List.of("Ana Ruiz: \"We agree.\""), article.quotes());
  }

  @Test
  void tellsADescriptionWhereNoNameIsGiven() {
    Parsed article =
        new Parsed()
            .sentence(
                "A/DET/2/det witness/NOUN/3/nsubj said/VERB/0/root _,/PUNCT/7/punct"
                    + " \"/PUNCT/7/punct _We/PRON/7/nsubj agree/VERB/3/ccomp _./PUNCT/7/punct"
                    + " _\"/PUNCT/7/punct",
                NONE);
    Quote quote = QuoteReader.read(article.text(), article.sentences(), List.of()).get(0);
    assertEquals("A witness", quote.speakerText());
    assertEquals("unnamed", quote.reason());
    assertEquals("said", quote.cue().of(article.text()));
  }

  @Test
  void leavesOutTermsThatNobodySays() {
    Parsed article =
        new Parsed()
            .sentence(
                "The/DET/2/det plan/NOUN/4/nsubj:pass is/AUX/4/aux known/VERB/0/root as/ADP/7/case"
                    + " \"/PUNCT/7/punct _Blue/PROPN/4/obl _\"/PUNCT/7/punct _./PUNCT/4/punct",
                NONE);
    assertEquals(List.of(), article.quotes());
  }

  @Test
  void findsWhatIsSaidInOtherWords() {
    Parsed article =
        new Parsed()
            .sentence(
                "Ana/PROPN/3/nsubj Ruiz/PROPN/1/flat said/VERB/0/root that/SCONJ/7/mark"
                    + " the/DET/6/det plan/NOUN/7/nsubj failed/VERB/3/ccomp _./PUNCT/3/punct",
                RUIZ);
    assertEquals(List.of("Ana Ruiz: [the plan failed]"), article.quotes());
  }

  @Test
  void findsWhatASourceSays() {
    Parsed article =
        new Parsed()
            .sentence(
                "The/DET/2/det plan/NOUN/3/nsubj failed/VERB/0/root _,/PUNCT/7/punct"
                    + " according/VERB/7/case to/ADP/5/fixed Ana/PROPN/3/obl Ruiz/PROPN/7/flat"
                    + " _./PUNCT/3/punct",
                RUIZ);
    assertEquals(List.of("Ana Ruiz: [The plan failed]"), article.quotes());
  }

  @Test
  void doesNotTellWhatWasNotSaid() {
    Parsed article =
        new Parsed()
            .sentence(
                "Ana/PROPN/5/nsubj Ruiz/PROPN/1/flat did/AUX/5/aux not/PART/5/advmod"
                    + " say/VERB/0/root the/DET/7/det plan/NOUN/8/nsubj failed/VERB/5/ccomp"
                    + " _./PUNCT/5/punct",
                RUIZ);
    assertEquals(List.of(), article.quotes());
  }

  @Test
  void keepsQuotesInsideTheTextAndNestedWhateverTheTree() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] words = {
      "said", "according", "to", "Ana", "he", "plan", "_\"", "\"", "_.", "told", "that"
    };
    String[] tags = {"VERB", "PROPN", "PRON", "NOUN", "PUNCT"};
    String[] relations = {"nsubj", "ccomp", "parataxis", "acl:relcl", "case", "conj", "obl", "dep"};
    for (int round = 0; round < 1_000; round++) {
      Parsed article = new Parsed();
      for (int s = random.nextInt(4); s >= 0; s--) {
        int size = 2 + random.nextInt(12);
        StringBuilder sentence = new StringBuilder("Ana/PROPN/0/root");
        for (int i = 2; i <= size; i++) {
          int head = random.nextInt(i - 1) + 1;
          sentence.append(
              " %s/%s/%d/%s"
                  .formatted(
                      pick(random, words), pick(random, tags), head, pick(random, relations)));
        }
        article.sentence(sentence.toString(), Map.of("Ana", Label.PERSON));
        if (random.nextBoolean()) {
          article.paragraph();
        }
      }
      check(
          article.text(),
          QuoteReader.read(article.text(), article.sentences(), article.entities()),
          seed);
    }
  }

  private static String pick(Random random, String[] of) {
    return of[random.nextInt(of.length)];
  }

  private static void check(String text, List<Quote> quotes, long seed) {
    for (int i = 0; i < quotes.size(); i++) {
      Quote quote = quotes.get(i);
      TextRange range = new TextRange(quote.start(), quote.end());
      assertEquals(range.of(text), quote.text(), "seed " + seed);
      assertEquals(quote.speaker() == null, quote.reason() != null, "seed " + seed);
      for (Quote other : quotes.subList(i + 1, quotes.size())) {
        TextRange later = new TextRange(other.start(), other.end());
        boolean nested = range.contains(later) && !quote.direct();
        assertTrue(nested || !range.overlaps(later), () -> "seed " + seed + ": " + quote + other);
      }
    }
  }
}
