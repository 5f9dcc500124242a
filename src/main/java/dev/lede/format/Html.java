package dev.lede.format;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A page of its own: mentions as {@code <mark>}, direct quotes as {@code <q>}; no script, no file
 * beside it. The text keeps its line breaks.
 */
final class Html {
  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width">
      <meta name="generator" content="%s">
      <title>%s</title>
      <style>
      body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; font: 1.1rem/1.7 Georgia, serif; }
      article { white-space: pre-wrap; overflow-wrap: anywhere; }
      mark { background: #e8eef7; color: inherit; padding: 0 .15em; border-radius: .2em; }
      mark::after { content: attr(data-label); font: .6em/1 system-ui, sans-serif; color: #445; margin-left: .3em; }
      mark mark::after, mark.part::after { content: none; }
      q { quotes: none; border-bottom: 1px dotted #667; }
      </style>
      </head>
      <body>
      <article>\
      """;
  private static final int TITLE = 80;

  private Html() {}

  static String write(AnnotatedText article) {
    List<Markup.Element> elements = new ArrayList<>();
    article.quotes().stream().filter(Quote::direct).forEach(q -> elements.add(quote(q)));
    Map<String, Entity> entities = article.entitiesById();
    article.mentions().forEach(m -> elements.add(mark(m, entities.get(m.entity()))));
    String head = HEAD.formatted(escaped(article.model()), escaped(title(article.text())));
    return head
        + Markup.of(article.text(), elements, Html::escaped)
        + "</article>\n</body>\n</html>\n";
  }

  private static Markup.Element mark(Mention mention, Entity entity) {
    StringBuilder rest = new StringBuilder();
    attribute(rest, "data-label", mention.label().name());
    attribute(rest, "data-id", mention.id());
    attribute(rest, "data-entity", mention.entity());
    attribute(rest, "data-value", mention.value());
    attribute(rest, "title", entity == null ? null : entity.name());
    return new Markup.Element(
        mention.start(),
        mention.end(),
        (first, last) -> "<mark" + (last ? "" : " class=\"part\"") + rest + ">",
        "</mark>");
  }

  private static Markup.Element quote(Quote quote) {
    StringBuilder rest = new StringBuilder();
    attribute(rest, "data-speaker", quote.speaker());
    attribute(rest, "title", quote.speakerText());
    return new Markup.Element(
        quote.start(), quote.end(), (first, last) -> "<q" + rest + ">", "</q>");
  }

  private static void attribute(StringBuilder out, String name, String value) {
    if (value != null) {
      out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }
  }

  private static String title(String text) {
    String line = text.strip().lines().findFirst().orElse("Article");
    return line.length() > TITLE ? line.substring(0, line.offsetByCodePoints(0, TITLE / 2)) : line;
  }

  /** For text and for attribute values in double quotes. */
  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\r' -> out.append("&#13;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
