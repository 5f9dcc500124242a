package dev.lede.web.api;

import dev.lede.intake.IncomingArticle;
import io.vertx.core.json.JsonObject;
import java.time.LocalDate;

/** An article that came in, as JSON. */
final class IncomingArticleJson {

  private IncomingArticleJson() {}

  static String write(IncomingArticle article) {
    return new JsonObject()
        .put("text", article.text())
        .put("title", article.title().orElse(null))
        .put("byline", article.byline().orElse(null))
        .put("date", article.date().map(LocalDate::toString).orElse(null))
        .encode();
  }
}
