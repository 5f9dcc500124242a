package dev.lede.intake.fetch;

import dev.lede.intake.FileKind;
import dev.lede.intake.IntakeFailure;
import dev.lede.intake.IntakeFailure.Reason;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server answered: a page, or where to ask instead.
 *
 * @param page empty where it leads on
 * @param location where it leads to, empty where it does not
 */
record PageAnswer(Optional<Page> page, String location) {
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
  private static final Pattern CHARSET =
      Pattern.compile("(?i)charset\\s*=\\s*\"?([A-Za-z0-9._:-]{1,40})");

  /** Reads an answer, of which at most so many bytes are taken. */
  static Future<PageAnswer> of(HttpClientResponse response, int maxBytes) {
    response.exceptionHandler(
        broken -> {
          // Of an answer that is not read.
        });
    String location = response.getHeader(HttpHeaders.LOCATION);
    if (REDIRECTS.contains(response.statusCode()) && location != null) {
      return Future.succeededFuture(new PageAnswer(Optional.empty(), location));
    }
    if (response.statusCode() != 200) {
      throw new IntakeFailure(
          Reason.UNREACHABLE, "The page was answered with status " + response.statusCode());
    }
    String contentType = response.getHeader(HttpHeaders.CONTENT_TYPE);
    Optional<FileKind> kind = FileKind.ofContentType(contentType);
    String encoding = response.getHeader(HttpHeaders.CONTENT_ENCODING);
    if (kind.isEmpty() || (encoding != null && !encoding.equalsIgnoreCase("identity"))) {
      throw new IntakeFailure(Reason.UNREADABLE, "There is no page of text at this address");
    }
    return body(response, maxBytes)
        .map(
            bytes ->
                new PageAnswer(Optional.of(new Page(kind.get(), charset(contentType), bytes)), ""));
  }

  private static Future<Buffer> body(HttpClientResponse response, int maxBytes) {
    Promise<Buffer> body = Promise.promise();
    Buffer bytes = Buffer.buffer();
    response.exceptionHandler(body::tryFail);
    response.endHandler(end -> body.tryComplete(bytes));
    response.handler(
        part -> {
          if (bytes.length() + part.length() > maxBytes) {
            body.tryFail(
                new IntakeFailure(
                    Reason.TOO_LONG, "The page has more than %d bytes".formatted(maxBytes)));
          } else {
            bytes.appendBuffer(part);
          }
        });
    return body.future();
  }

  private static Optional<String> charset(String contentType) {
    return Optional.of(CHARSET.matcher(contentType)).filter(Matcher::find).map(m -> m.group(1));
  }
}
