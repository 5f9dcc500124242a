package dev.lede.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.lede.annotation.Mention;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** What must hold for every article, whatever is in it. The seed is the name of the case. */
class FormatPropertyTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void htmlWithoutItsTagsIsTheText(long seed) {
    AnnotatedText article = new RandomArticles(seed).next();
    String html = Format.HTML.write(article);
    String body = html.substring(html.indexOf("<article>") + 9, html.indexOf("</article>"));
    assertEquals(article.text(), unescaped(body.replaceAll("<[^>]*>", "")));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void teiIsWellFormedAndHoldsTheText(long seed) throws Exception {
    AnnotatedText article = new RandomArticles(seed).next();
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(Format.TEI.write(article))));
    String held = document.getElementsByTagName("body").item(0).getTextContent();
    assertEquals(article.text().replace('\u0001', '\uFFFD'), held);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bratSpansSliceTheText(long seed) {
    AnnotatedText article = new RandomArticles(seed).next();
    String text = article.text();
    for (String line : Format.BRAT.write(article).split("\n")) {
      if (line.startsWith("T")) {
        String[] cells = line.split("\t", -1);
        StringBuilder cover = new StringBuilder();
        for (String part : cells[1].substring(cells[1].indexOf(' ') + 1).split(";")) {
          String[] ends = part.split(" ");
          int from = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
          int to = text.offsetByCodePoints(0, Integer.parseInt(ends[1]));
          cover.append(cover.isEmpty() ? "" : " ").append(text, from, to);
        }
        assertEquals(cover.toString().replace('\t', ' '), cells[2]);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void jsonOffsetsSliceTheText(long seed) throws IOException {
    AnnotatedText article = new RandomArticles(seed).next();
    JsonNode page = JSON.readTree(Format.JSONLD.write(article));
    List<Mention> mentions = article.mentions();
    for (int i = 0; i < mentions.size(); i++) {
      JsonNode selectors = page.get("items").get(i).get("target").get("selector");
      int from = selectors.get(0).get("start").intValue();
      int to = selectors.get(0).get("end").intValue();
      String text = article.text();
      int start = text.offsetByCodePoints(0, from);
      assertEquals(
          mentions.get(i).text(), text.substring(start, text.offsetByCodePoints(start, to - from)));
      assertEquals(mentions.get(i).text(), selectors.get(1).get("exact").textValue());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void conlluKeepsTheRulesOfItsValidator(long seed) {
    AnnotatedText article = new RandomArticles(seed).next();
    ConlluRules.check(Format.CONLLU.write(article));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void columnsAreTheSameOnEveryLine(long seed) {
    AnnotatedText article = new RandomArticles(seed).next();
    for (String line : Format.CONLL.write(article).split("\n")) {
      assertTrue(line.isEmpty() || line.startsWith("# ") || line.split("\t", -1).length == 5, line);
    }
  }

  private static String unescaped(String html) {
    return html.replace("&#13;", "\r")
        .replace("&quot;", "\"")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }
}
