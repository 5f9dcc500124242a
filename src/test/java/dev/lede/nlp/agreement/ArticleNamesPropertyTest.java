package dev.lede.nlp.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.annotation.Label;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleNamesPropertyTest {
  private static final String[] NAMES = {
    "Kivu", "Amina Okello", "Okello", "the Senate", "Senate", "KIVU", "Lake Kivu"
  };
  private static final Label[] LABELS = {
    Label.PERSON, Label.GPE, Label.ORG, Label.DATE, Label.TITLE
  };

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anArticleThatChangedAgreesAsOneReadAtOnce(long seed) {
    Random random = new Random(seed);
    ArticleNames article = new ArticleNames();
    List<String> texts = new ArrayList<>();
    List<SentenceAnnotations> answers = new ArrayList<>();
    List<ArticleNames.Voice> voices = new ArrayList<>();
    for (int step = 0; step < 40; step++) {
      if (!texts.isEmpty() && random.nextInt(3) == 0) {
        int gone = random.nextInt(texts.size());
        texts.remove(gone);
        answers.remove(gone);
        article.remove(voices.remove(gone));
      } else {
        String text = text(random);
        int at = random.nextInt(texts.size() + 1);
        texts.add(at, text);
        answers.add(at, annotations(text, random));
        voices.add(at, article.add(text, answers.get(at)));
      }
      assertEquals(
          Agreement.of(texts, answers),
          voices.stream().map(article::agreed).toList(),
          "seed " + seed);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void onlySentencesThatTouchAFlippedNameAreSeenOtherwise(long seed) {
    Random random = new Random(seed);
    ArticleNames article = new ArticleNames();
    List<ArticleNames.Voice> voices = new ArrayList<>();
    for (int step = 0; step < 40; step++) {
      if (voices.size() > 3 && random.nextInt(3) == 0) {
        article.remove(voices.remove(random.nextInt(voices.size())));
        article.flipped();
      }
      List<SentenceAnnotations> before = voices.stream().map(article::agreed).toList();
      if (voices.size() > 3 && random.nextBoolean()) {
        before = before.subList(1, before.size());
        article.remove(voices.remove(0));
      }
      String text = text(random);
      ArticleNames.Voice last = article.add(text, annotations(text, random));
      Set<String> flipped = article.flipped();
      for (int i = 0; i < voices.size(); i++) {
        if (!voices.get(i).touches(flipped)) {
          assertEquals(before.get(i), article.agreed(voices.get(i)), "seed " + seed);
        }
      }
      voices.add(last);
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i <= random.nextInt(4); i++) {
      text.append(NAMES[random.nextInt(NAMES.length)]).append(random.nextBoolean() ? " saw " : " ");
    }
    return text.append("it.").toString();
  }

  private static SentenceAnnotations annotations(String text, Random random) {
    List<Span> spans = new ArrayList<>();
    int from = 0;
    while (true) {
      int start = from;
      String name =
          List.of(NAMES).stream().filter(n -> text.startsWith(n, start)).findFirst().orElse(null);
      if (name == null) {
        from = text.indexOf(' ', from) + 1;
      } else {
        if (random.nextInt(3) > 0) {
          Label label = LABELS[random.nextInt(LABELS.length)];
          spans.add(new Span(start, start + name.length(), label, random.nextDouble()));
        }
        from = start + name.length();
      }
      if (from <= start && name == null) {
        return AgreementTest.spans(text, spans.toArray(new Span[0]));
      }
    }
  }
}
