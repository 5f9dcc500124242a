package dev.lede.format;

import dev.lede.annotation.Entity;
import dev.lede.annotation.Mention;
import java.util.Locale;
import java.util.Map;

/** One mention a line, comma-separated by RFC 4180, with a header; offsets are code points. */
final class Csv {
  private static final String HEADER =
      "id,start,end,text,label,score,value,parent,entity,name,title,wikidata";
  private static final String END = "\r\n";

  private Csv() {}

  static String write(AnnotatedText article) {
    CodePoints points = new CodePoints(article.text());
    Map<String, Entity> entities = article.entitiesById();
    StringBuilder out = new StringBuilder(HEADER).append(END);
    for (Mention m : article.mentions()) {
      Entity entity = entities.get(m.entity());
      boolean linked = entity != null && entity.link() != null;
      out.append(cell(m.id())).append(',').append(points.at(m.start()));
      out.append(',').append(points.at(m.end())).append(',').append(cell(m.text()));
      out.append(',').append(m.label()).append(',');
      out.append(String.format(Locale.ROOT, "%.3f", m.score()));
      out.append(',').append(cell(m.value())).append(',').append(cell(m.parent()));
      out.append(',').append(cell(m.entity()));
      out.append(',').append(cell(entity == null ? null : entity.name()));
      out.append(',').append(cell(entity == null ? null : entity.title()));
      out.append(',').append(cell(linked ? entity.link().wikidata() : null)).append(END);
    }
    return out.toString();
  }

  private static String cell(String text) {
    if (text == null) {
      return "";
    }
    boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
  }
}
