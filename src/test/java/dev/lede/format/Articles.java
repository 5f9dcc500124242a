package dev.lede.format;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Link;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Quote;
import dev.lede.annotation.Token;
import dev.lede.text.TextRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Annotated articles for the tests of the formats. */
final class Articles {
  private Articles() {}

  private static final String TEXT =
      "\uD83D\uDEA2 Port of Beira\treopens\r\n\r\n"
          + "\"We start on 3 May,\" said Ana\r\nMabunda of the Bank of Mozambique & Co.";

  /**
   * An astral character, a tab, line ends of two characters, a name over a line end, names in names
   * and a quote with a name in it.
   */
  static AnnotatedText hard() {
    List<Mention> mentions =
        List.of(
            mention("m1", "Port of Beira", Label.FAC, 0.91, null, "e1", null),
            mention("m2", "Beira", Label.GPE, 0.95, "m1", "e2", null),
            mention("m3", "3 May", Label.DATE, 0.99, null, "e3", "2021-05-03"),
            mention("m4", "Ana\r\nMabunda", Label.PERSON, 0.97, null, "e4", null),
            mention("m5", "Bank of Mozambique & Co.", Label.ORG, 0.8, null, "e5", null),
            mention("m6", "Mozambique", Label.GPE, 0.9, "m5", "e6", null));
    List<Entity> entities = new ArrayList<>();
    for (Mention m : mentions) {
      Link link =
          m.text().equals("Mozambique") ? new Link("Q1029", "Mozambique", -18.25, 35.0) : null;
      String title = m.label() == Label.PERSON ? "governor" : null;
      String name = m.text().replace("\r\n", " ");
      entities.add(
          new Entity(
              m.entity(), m.label(), name, List.of(), List.of(m.id()), title, link, List.of()));
    }
    String quote = "\"We start on 3 May,\"";
    int at = TEXT.indexOf(quote);
    int said = TEXT.indexOf("said");
    Quote direct =
        new Quote(
            at,
            at + quote.length(),
            quote,
            "e4",
            "Ana Mabunda",
            new TextRange(said, said + 4),
            true,
            null);
    return new AnnotatedText(
        TEXT,
        LocalDate.of(2021, 4, 30),
        "model 1",
        mentions,
        entities,
        List.of(range("\uD83D\uDEA2 Port of Beira\treopens"), new TextRange(at, TEXT.length())),
        tokens(),
        List.of(direct));
  }

  private static Mention mention(
      String id,
      String text,
      Label label,
      double score,
      String parent,
      String entity,
      String value) {
    TextRange range = range(text);
    return new Mention(id, range.start(), range.end(), text, label, score, entity, parent, value);
  }

  private static TextRange range(String part) {
    int start = TEXT.indexOf(part);
    return new TextRange(start, start + part.length());
  }

  private static List<Token> tokens() {
    String[] words =
        ("\uD83D\uDEA2 Port of Beira reopens | \" We start on 3 May , \" said Ana Mabunda of the"
                + " Bank of Mozambique & Co.")
            .split(" ");
    Map<String, String> pos =
        Map.of("of", "ADP", "reopens", "VERB", "start", "VERB", "said", "VERB");
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    int root = 4;
    for (String word : words) {
      if (word.equals("|")) {
        root = tokens.size() + 8;
        continue;
      }
      at = TEXT.indexOf(word, at);
      boolean isRoot = tokens.size() == root;
      String upos = pos.getOrDefault(word, Character.isLetter(word.charAt(0)) ? "PROPN" : "PUNCT");
      tokens.add(
          new Token(
              at,
              at + word.length(),
              word.toLowerCase(Locale.ROOT),
              upos,
              upos.equals("VERB") ? "VBD" : "NNP",
              isRoot ? -1 : root,
              isRoot ? "root" : "dep"));
      at += word.length();
    }
    return tokens;
  }
}
