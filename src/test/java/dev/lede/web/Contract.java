package dev.lede.web;

import static dev.lede.web.TestServer.done;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.support.Yaml;
import io.vertx.core.Vertx;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.SchemaRepository;
import io.vertx.openapi.contract.OpenAPIVersion;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The description of the API, to hold answers against; takes note of what was held against it. */
final class Contract {
  private static final String LINES = "application/x-ndjson";

  private final JsonObject document;
  private final SchemaRepository schemas;
  private final Set<String> seen = new TreeSet<>();

  private Contract(JsonObject document, SchemaRepository schemas) {
    this.document = document;
    this.schemas = schemas;
  }

  /** Reads the description, which must be as OpenAPI wants it. */
  static Contract read(Vertx vertx) {
    JsonObject raw = Yaml.resource("/openapi.yaml");
    OpenAPIVersion version = OpenAPIVersion.fromContract(raw);
    SchemaRepository schemas = done(version.getRepository(vertx, "https://lede.test/"));
    OutputUnit valid = done(version.validateContract(vertx, schemas, raw));
    assertTrue(valid.getValid(), () -> String.valueOf(valid.getErrors()));
    return new Contract(done(version.resolve(vertx, schemas, raw)), schemas);
  }

  /** An operation, named as {@code POST /api/v1/annotate}. */
  JsonObject operation(String name) {
    String[] parts = name.split(" ", 2);
    JsonObject path = document.getJsonObject("paths").getJsonObject(parts[1]);
    assertNotNull(path, name);
    return path.getJsonObject(parts[0].toLowerCase(Locale.ROOT));
  }

  /** The names of the members of an object, without what resolving put there. */
  static List<String> names(JsonObject object) {
    return object.fieldNames().stream().filter(name -> !name.startsWith("__")).toList();
  }

  /** The names of all operations. */
  Set<String> operations() {
    Set<String> names = new TreeSet<>();
    JsonObject paths = document.getJsonObject("paths");
    for (String path : names(paths)) {
      for (String method : names(paths.getJsonObject(path))) {
        names.add(method.toUpperCase(Locale.ROOT) + " " + path);
      }
    }
    return names;
  }

  /** What the description tells of and no answer was held against. */
  Set<String> unseen() {
    Set<String> all = new TreeSet<>();
    for (String operation : operations()) {
      for (String status : names(operation(operation).getJsonObject("responses"))) {
        all.add(operation + " " + status);
      }
    }
    all.removeAll(seen);
    return all;
  }

  /** The answer of this operation has a status that is described, and is as described. */
  void assertFits(String operation, ApiClient.Answer answer) {
    String status = Integer.toString(answer.status());
    String name = operation + " " + status;
    JsonObject response = response(operation, status);
    JsonObject headers = response.getJsonObject("headers", new JsonObject());
    for (String header : names(headers)) {
      boolean required = headers.getJsonObject(header).getBoolean("required", false);
      assertTrue(!required || answer.header(header) != null, name + " lacks " + header);
    }
    JsonObject content = response.getJsonObject("content", new JsonObject());
    if (!content.isEmpty()) {
      String mediaType = answer.header("content-type").split(";", 2)[0];
      assertTrue(content.containsKey(mediaType), name + " is " + mediaType);
      assertValid(name, mediaType, content.getJsonObject(mediaType), answer.text());
    }
  }

  /** The operation may be answered with this status. */
  JsonObject response(String operation, String status) {
    seen.add(operation + " " + status);
    JsonObject response = operation(operation).getJsonObject("responses").getJsonObject(status);
    assertNotNull(response, operation + " " + status + " is not described");
    return response;
  }

  private void assertValid(String name, String mediaType, JsonObject described, String body) {
    if (mediaType.equals(LINES)) {
      JsonObject schema = described.getJsonObject("x-itemSchema");
      body.lines().forEach(line -> assertValid(name, schema, Json.decodeValue(line)));
    } else {
      boolean json = mediaType.endsWith("json");
      Object value = json ? Json.decodeValue(body) : body;
      assertFalse(body.isEmpty(), name);
      assertValid(name, described.getJsonObject("schema"), value);
    }
  }

  /** The value is as the schema wants it. */
  void assertValid(String name, JsonObject schema, Object value) {
    OutputUnit result = schemas.validator(JsonSchema.of(schema)).validate(value);
    assertTrue(result.getValid(), () -> "%s: %s in %s".formatted(name, result.getErrors(), value));
  }

  /** Every example of a body is as its schema wants it. */
  void assertExamplesFit(String name, JsonObject content) {
    for (String mediaType : names(content)) {
      JsonObject described = content.getJsonObject(mediaType);
      JsonObject examples = described.getJsonObject("examples", new JsonObject());
      assertTrue(
          described.containsKey("example") || !examples.isEmpty(),
          name + " " + mediaType + " has no example");
      if (described.containsKey("example")) {
        assertExample(name, mediaType, described, described.getValue("example"));
      }
      for (String example : names(examples)) {
        Object value = examples.getJsonObject(example).getValue("value");
        assertExample(name + " " + example, mediaType, described, value);
      }
    }
  }

  private void assertExample(String name, String mediaType, JsonObject described, Object value) {
    boolean lines = mediaType.equals(LINES) && described.containsKey("x-itemSchema");
    if (lines) {
      assertValid(name, mediaType, described, value.toString());
    } else {
      assertValid(name, described.getJsonObject("schema"), plain(value));
    }
  }

  /** A value without what resolving put there. */
  private static Object plain(Object value) {
    if (value instanceof JsonObject object) {
      JsonObject plain = new JsonObject();
      names(object).forEach(name -> plain.put(name, plain(object.getValue(name))));
      return plain;
    }
    if (value instanceof JsonArray array) {
      return new JsonArray(array.stream().map(Contract::plain).toList());
    }
    return value;
  }
}
