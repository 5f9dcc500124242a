package dev.lede.link;

import io.vertx.core.http.HttpServerRequest;

/** Answers as the search of Wikidata does, about names that begin with "Ada". */
final class WikidataStub {
  private WikidataStub() {}

  static void answer(HttpServerRequest request) {
    String name = request.getParam("search");
    String body =
        name.startsWith("Ada")
            ? "{\"search\":[{\"id\":\"Q7\",\"label\":\"Ada Example, the"
                + " ship\"},{\"id\":\"Q42\",\"label\":\""
                + (name.equals("Ada") ? "Ada Example" : name)
                + "\"}]}"
            : "{\"search\":[]}";
    request.response().putHeader("content-type", "application/json").end(body);
  }
}
