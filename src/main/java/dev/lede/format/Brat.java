package dev.lede.format;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Mention;
import dev.lede.annotation.Quote;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Stand-off annotation of brat (brat.nlplab.org/standoff.html), to lie beside the text as {@code
 * .ann}. Offsets are code points. A span over a line break becomes a discontinuous one, as brat's
 * lines cannot hold it; mentions of one entity are {@code Equiv}; values and scores are notes.
 */
final class Brat {
  private final AnnotatedText article;
  private final CodePoints points;
  private final StringBuilder out = new StringBuilder();
  private final Map<String, String> textBound = new HashMap<>();
  private int notes;

  private Brat(AnnotatedText article) {
    this.article = article;
    this.points = new CodePoints(article.text());
  }

  static String write(AnnotatedText article) {
    return new Brat(article).all();
  }

  private String all() {
    int number = 0;
    for (Mention mention : article.mentions()) {
      String id = "T" + ++number;
      textBound.put(mention.id(), id);
      span(id, mention.label().name(), mention.start(), mention.end());
    }
    for (Quote quote : article.quotes()) {
      String id = "T" + ++number;
      span(id, quote.direct() ? "QUOTE" : "INDIRECT_QUOTE", quote.start(), quote.end());
      note(id, "speaker", quote.speakerText());
    }
    article.entities().forEach(this::equivalence);
    article.mentions().forEach(m -> note(textBound.get(m.id()), "value", m.value()));
    links();
    return out.toString();
  }

  private void span(String id, String type, int start, int end) {
    out.append(id).append('\t').append(type);
    StringBuilder cover = new StringBuilder();
    String separator = " ";
    int from = start;
    while (from < end) {
      int to = from;
      while (to < end && !isBreak(article.text().charAt(to))) {
        to++;
      }
      if (to > from) {
        out.append(separator).append(points.at(from)).append(' ').append(points.at(to));
        cover.append(cover.isEmpty() ? "" : " ").append(article.cover(from, to));
        separator = ";";
      }
      from = to + 1;
    }
    out.append('\t').append(cover.toString().replace('\t', ' ')).append('\n');
  }

  private static boolean isBreak(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private void equivalence(Entity entity) {
    List<String> ids =
        entity.mentions().stream().map(textBound::get).filter(Objects::nonNull).toList();
    if (ids.size() > 1) {
      out.append("*\tEquiv ").append(String.join(" ", ids)).append('\n');
    }
  }

  private void note(String id, String what, String value) {
    if (value != null) {
      out.append('#').append(++notes).append("\tAnnotatorNotes ").append(id).append('\t');
      out.append(what).append(": ").append(Cells.of(value)).append('\n');
    }
  }

  private void links() {
    int number = 0;
    for (Entity entity : article.entities()) {
      String first = textBound.get(entity.mentions().get(0));
      if (first != null && entity.link() != null && entity.link().wikidata() != null) {
        out.append('N').append(++number).append("\tReference ").append(first);
        out.append(" Wikidata:").append(entity.link().wikidata());
        out.append('\t').append(Cells.of(entity.name())).append('\n');
      }
    }
  }
}
