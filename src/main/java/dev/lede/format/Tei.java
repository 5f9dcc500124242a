package dev.lede.format;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Label;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Quote;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * TEI P5: names and numbers as the guidelines' elements (chapter 13, Names, Dates, People, and
 * Places), direct and indirect speech as {@code said}, entities in {@code standOff}. What crosses
 * is cut into parts with {@code part} I, M and F. Line breaks are {@code lb} by being in the text:
 * the paragraph has {@code xml:space="preserve"}.
 */
final class Tei {
  private static final Map<Label, String> ELEMENTS = new EnumMap<>(Label.class);

  static {
    ELEMENTS.put(Label.PERSON, "persName");
    ELEMENTS.put(Label.ORG, "orgName");
    ELEMENTS.put(Label.GPE, "placeName");
    ELEMENTS.put(Label.LOC, "geogName");
    ELEMENTS.put(Label.FAC, "placeName");
    ELEMENTS.put(Label.TITLE, "roleName");
    ELEMENTS.put(Label.EVENT, "eventName");
    ELEMENTS.put(Label.WORK_OF_ART, "title");
    ELEMENTS.put(Label.PRODUCT, "objectName");
    ELEMENTS.put(Label.LANGUAGE, "lang");
    ELEMENTS.put(Label.DATE, "date");
    ELEMENTS.put(Label.TIME, "time");
    ELEMENTS.put(Label.CARDINAL, "num");
    ELEMENTS.put(Label.ORDINAL, "num");
    ELEMENTS.put(Label.PERCENT, "num");
    ELEMENTS.put(Label.MONEY, "measure");
    ELEMENTS.put(Label.QUANTITY, "measure");
  }

  private static final String HEAD =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <TEI xmlns="http://www.tei-c.org/ns/1.0" xml:lang="en">
      <teiHeader>
      <fileDesc>
      <titleStmt><title>Article, annotated</title></titleStmt>
      <publicationStmt><p>Written by a program; not published.</p></publicationStmt>
      <sourceDesc><p>Text as it was given.%s</p></sourceDesc>
      </fileDesc>
      <encodingDesc><appInfo><application ident="lede" version="1"><label>%s</label></application></appInfo></encodingDesc>
      </teiHeader>
      """;

  private Tei() {}

  static String write(AnnotatedText article) {
    List<Markup.Element> elements = new ArrayList<>();
    article.quotes().forEach(quote -> elements.add(said(quote)));
    article.mentions().forEach(mention -> elements.add(name(mention)));
    long lost = Xml.forbidden(article.text());
    String note =
        lost == 0 ? "" : " " + lost + " characters that XML cannot hold are replaced by U+FFFD.";
    StringBuilder out = new StringBuilder();
    out.append(HEAD.formatted(note, Xml.escaped(article.model())));
    standOff(article, out);
    out.append("<text><body><p xml:space=\"preserve\">");
    out.append(Markup.of(article.text(), elements, Xml::escaped));
    return out.append("</p></body></text>\n</TEI>\n").toString();
  }

  private static void standOff(AnnotatedText article, StringBuilder out) {
    if (article.entities().isEmpty()) {
      return;
    }
    out.append("<standOff><list>\n");
    for (Entity entity : article.entities()) {
      out.append("<item xml:id=\"").append(entity.id()).append("\"><name");
      attribute(out, "type", entity.label().name());
      if (entity.link() != null && entity.link().wikidata() != null) {
        attribute(out, "ref", "https://www.wikidata.org/entity/" + entity.link().wikidata());
      }
      out.append('>').append(Xml.escaped(entity.name())).append("</name></item>\n");
    }
    out.append("</list></standOff>\n");
  }

  private static Markup.Element name(Mention mention) {
    String element = ELEMENTS.getOrDefault(mention.label(), "rs");
    StringBuilder rest = new StringBuilder();
    attribute(rest, "type", mention.label().name());
    if (mention.entity() != null) {
      attribute(rest, "corresp", "#" + mention.entity());
    }
    if (mention.value() != null) {
      attribute(rest, "n", mention.value());
    }
    return element(mention.start(), mention.end(), element, rest.toString());
  }

  private static Markup.Element said(Quote quote) {
    StringBuilder rest = new StringBuilder();
    attribute(rest, "direct", Boolean.toString(quote.direct()));
    if (quote.speaker() != null) {
      attribute(rest, "who", "#" + quote.speaker());
    }
    return element(quote.start(), quote.end(), "said", rest.toString());
  }

  private static Markup.Element element(int start, int end, String name, String attributes) {
    return new Markup.Element(
        start,
        end,
        (first, last) -> "<" + name + attributes + part(first, last) + ">",
        "</" + name + ">");
  }

  private static String part(boolean first, boolean last) {
    if (first && last) {
      return "";
    }
    return " part=\"" + (first ? 'I' : last ? 'F' : 'M') + '"';
  }

  private static void attribute(StringBuilder out, String name, String value) {
    out.append(' ').append(name).append("=\"").append(Xml.escaped(value)).append('"');
  }
}
