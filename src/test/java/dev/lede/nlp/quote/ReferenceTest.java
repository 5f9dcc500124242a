package dev.lede.nlp.quote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Quote;
import dev.lede.text.TextRange;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceTest {
  private static final String SAID =
      "%s said/VERB/0/root _,/PUNCT/6/punct \"/PUNCT/6/punct _We/PRON/6/nsubj"
          + " agree/VERB/2/ccomp _./PUNCT/6/punct _\"/PUNCT/6/punct";

  private static Entity ruiz(List<String> mentions, List<TextRange> references) {
    return new Entity("e7", Label.PERSON, "Ana Ruiz", List.of(), mentions, null, null, references);
  }

  @Test
  void asksTheEntitiesWhomAPronounMeans() {
    Parsed article =
        new Parsed().sentence(SAID.formatted("She/PRON/2/nsubj"), Map.of("She", Label.PRONOUN));
    Entity ruiz = ruiz(List.of("m0"), List.of());
    Quote quote = QuoteReader.read(article.text(), article.sentences(), List.of(ruiz)).get(0);
    assertEquals("e7", quote.speaker());
    assertEquals("Ana Ruiz", quote.speakerText());
  }

  @Test
  void asksTheEntitiesWhomADescriptionMeans() {
    Parsed article = new Parsed().sentence(SAID.formatted("Ministers/NOUN/2/nsubj"), Map.of());
    Entity ruiz = ruiz(List.of("m99"), List.of(new TextRange(0, 9)));
    Quote quote = QuoteReader.read(article.text(), article.sentences(), List.of(ruiz)).get(0);
    assertEquals("e7", quote.speaker());
  }
}
