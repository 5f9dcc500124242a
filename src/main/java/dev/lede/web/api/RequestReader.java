package dev.lede.web.api;

import dev.lede.web.problem.Fault;
import dev.lede.web.problem.RequestFailed;
import dev.lede.web.wire.ObjectJson;
import dev.lede.web.wire.Refusal;
import dev.lede.web.wire.Utf8;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.HttpException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Makes one JSON object of a body and a query: a plain text becomes the field {@code text}, or
 * {@code content} where the query says {@code from} which format it is, and each parameter of the
 * query the field of its name. Lists come as several parameters or with commas between their
 * elements; a dictionary comes as JSON.
 */
final class RequestReader {
  private static final Set<String> TEXTS = Set.of("date", "offsets", "from");
  private static final Set<String> LISTS = Set.of("layers", "labels");
  private static final Set<String> VALUES = Set.of("minScore", "dictionary");
  private static final String FORMAT = "format";
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private RequestReader() {}

  /**
   * Reads a request.
   *
   * @param query its decoded parameters
   * @throws Refusal when the body cannot be read, or a parameter is unknown or given twice
   */
  static ObjectJson read(BodyKind kind, byte[] body, MultiMap query) {
    String text = Utf8.decode(body, "The body");
    ObjectJson json =
        kind == BodyKind.TEXT
            ? ObjectJson.ofText(query.contains("from") ? "content" : "text", text)
            : ObjectJson.parse(withoutMark(text), "The body");
    return add(json, query);
  }

  /** Adds the parameters of a query; {@code format} is not one of the fields. */
  static ObjectJson add(ObjectJson json, MultiMap query) {
    for (String name : query.names()) {
      if (!name.equalsIgnoreCase(FORMAT)) {
        add(json, name, query.getAll(name));
      }
    }
    return json;
  }

  /**
   * The parameters of a request.
   *
   * @throws RequestFailed (400) when they are not percent-encoded as they must be
   */
  static MultiMap query(RoutingContext context) {
    try {
      return MultiMap.caseInsensitiveMultiMap().addAll(context.queryParams());
    } catch (HttpException e) {
      throw new RequestFailed(Fault.BAD_REQUEST, "The query is not percent-encoded as it must be");
    }
  }

  /** JSON may begin with a byte order mark, which is no part of it; a plain text keeps its own. */
  private static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }

  private static void add(ObjectJson json, String name, List<String> values) {
    if (LISTS.contains(name)) {
      List<String> elements = new ArrayList<>();
      for (String value : values) {
        elements.addAll(Arrays.asList(value.split(",", -1)));
      }
      json.addTexts(name, elements.stream().map(String::strip).toList());
    } else if (values.size() > 1) {
      throw Refusal.badField(name, "is given twice");
    } else if (TEXTS.contains(name)) {
      json.addText(name, values.get(0));
    } else if (VALUES.contains(name)) {
      json.addJson(name, values.get(0));
    } else {
      throw new RequestFailed(
          Fault.BAD_FIELD,
          "The query has the unknown parameter \"%s\"; known are date, dictionary, format, from,"
                  .formatted(name)
              + " labels, layers, minScore, offsets");
    }
  }
}
