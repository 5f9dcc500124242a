package dev.lede.web.api;

import dev.lede.format.Format;
import dev.lede.web.wire.Refusal;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.MIMEHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which format a request wants its answer in. */
final class AnswerFormat {
  private static final String JSON = "json";

  private AnswerFormat() {}

  /**
   * The format that the parameter {@code format} names; without it the first of the {@code Accept}
   * header that is known.
   *
   * @return empty for the JSON of the API, which is also the answer to headers that name nothing
   *     known
   * @throws Refusal when the parameter names none that is known
   */
  static Optional<Format> of(RoutingContext context, MultiMap query) {
    String name = query.get("format");
    if (name == null) {
      return accepted(context);
    }
    Optional<Format> format = Format.named(name);
    if (format.isEmpty() && !name.equals(JSON)) {
      List<String> known = new ArrayList<>(List.of(JSON));
      known.addAll(Format.names());
      throw Refusal.unknownName("format", name, known);
    }
    return format;
  }

  private static Optional<Format> accepted(RoutingContext context) {
    for (MIMEHeader accepted : context.parsedHeaders().accept()) {
      String mediaType = accepted.component() + "/" + accepted.subComponent();
      if (mediaType.equals("application/json") || mediaType.equals("*/*")) {
        return Optional.empty();
      }
      Optional<Format> format = Format.ofMediaType(mediaType);
      if (format.isPresent()) {
        return format;
      }
    }
    return Optional.empty();
  }
}
