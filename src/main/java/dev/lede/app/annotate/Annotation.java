package dev.lede.app.annotate;

import dev.lede.format.Format;
import dev.lede.format.read.ImportFormat;
import dev.lede.web.api.AnnotateRequest;
import dev.lede.web.api.Answer;
import dev.lede.web.api.ArticleCall;
import dev.lede.web.wire.Refusal;
import io.vertx.core.Future;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** How one input becomes output. May be used by several threads. */
final class Annotation {
  private final ArticleCall call;
  private final Map<String, String> options;
  private final Optional<Format> format;
  private final boolean named;

  /**
   * How inputs become output.
   *
   * @param options as the query of the API has them
   * @param format empty for the JSON of the API
   * @param named whether each JSON object carries the name of its input
   */
  Annotation(
      ArticleCall call, Map<String, String> options, Optional<Format> format, boolean named) {
    this.call = call;
    this.options = options;
    this.format = format;
    this.named = named;
  }

  Outcome of(Input input) {
    try {
      AnnotateRequest request = request(input);
      Future<Answer> answered =
          call.annotate(format.isPresent() ? request.forNames() : request, () -> true);
      if (!answered.succeeded()) {
        return new Outcome(input, null, "the analysis failed");
      }
      return new Outcome(input, written(input, answered.result()), null);
    } catch (IOException e) {
      return new Outcome(input, null, "could not be read: " + e.getMessage());
    } catch (Refusal e) {
      return new Outcome(input, null, e.getMessage());
    }
  }

  private AnnotateRequest request(Input input) throws IOException {
    if (input.marked().isEmpty()) {
      return AnnotateRequest.of(input.read(), options, Integer.MAX_VALUE);
    }
    ImportFormat from = input.marked().get();
    String beside = from.holdsText() ? null : input.beside().read();
    return AnnotateRequest.ofFile(from, input.read(), beside, options);
  }

  private String written(Input input, Answer answer) {
    return format.map(answer::in).orElseGet(() -> answer.json(named ? input.name() : null) + "\n");
  }
}
