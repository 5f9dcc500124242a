package dev.lede.web.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.support.Yaml;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.OutputUnit;
import io.vertx.json.schema.SchemaRepository;
import io.vertx.json.schema.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The description of the live protocol says what the golden frames say. */
class AsyncApiTest {
  private static final JsonObject DOCUMENT = Yaml.resource("/asyncapi.yaml");
  private static final JsonObject MESSAGES =
      DOCUMENT.getJsonObject("components").getJsonObject("messages");
  private static final String OTHER_FILE = "./openapi.yaml#/";

  static Set<String> kinds() {
    return MESSAGES.fieldNames();
  }

  private static JsonObject golden(String kind) throws IOException {
    try (InputStream in = AsyncApiTest.class.getResourceAsStream("/protocol/" + kind + ".json")) {
      return new JsonObject(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void describesEveryMessageInItsDirection() throws IOException {
    assertEquals("3.0.0", DOCUMENT.getString("asyncapi"));
    JsonObject channel = DOCUMENT.getJsonObject("channels").getJsonObject("live");
    assertEquals(kinds(), channel.getJsonObject("messages").fieldNames());
    for (String kind : kinds()) {
      boolean heard = golden(kind).getString("from").equals("client");
      JsonObject operations = DOCUMENT.getJsonObject("operations");
      JsonObject operation = operations.getJsonObject(heard ? "listen" : "tell");
      JsonObject reference = new JsonObject().put("$ref", "#/channels/live/messages/" + kind);
      assertTrue(operation.getJsonArray("messages").contains(reference), kind);
    }
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void hasTheGoldenFramesAsExamples(String kind) throws IOException {
    List<Object> told =
        MESSAGES.getJsonObject(kind).getJsonArray("examples").stream()
            .map(example -> ((JsonObject) example).getValue("payload"))
            .toList();
    assertEquals(frames(golden(kind).getJsonArray("valid")), told);
  }

  private static List<Object> frames(JsonArray golden) {
    return golden.stream()
        .map(JsonObject.class::cast)
        .map(frame -> frame.getValue("frame"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void describesTheGoldenFrames(String kind) throws IOException {
    Validator validator = validator(kind);
    for (Object frame : frames(golden(kind).getJsonArray("valid"))) {
      OutputUnit result = validator.validate(frame);
      assertTrue(result.getValid(), () -> frame + ": " + result.getErrors());
    }
    for (String field : required(kind)) {
      JsonObject frame = ((JsonObject) frames(golden(kind).getJsonArray("valid")).get(0)).copy();
      frame.remove(field);
      assertFalse(validator.validate(frame).getValid(), kind + " without " + field);
    }
  }

  private static List<String> required(String kind) {
    return MESSAGES.getJsonObject(kind).getJsonObject("payload").getJsonArray("required").stream()
        .map(String.class::cast)
        .toList();
  }

  /** With the schemas of the other file put into this one. */
  private static Validator validator(String kind) {
    JsonObject one = new JsonObject(DOCUMENT.encode().replace(OTHER_FILE, "#/"));
    JsonObject schemas = one.getJsonObject("components").getJsonObject("schemas");
    schemas.mergeIn(
        Yaml.resource("/openapi.yaml").getJsonObject("components").getJsonObject("schemas"));
    SchemaRepository repository =
        SchemaRepository.create(
            new JsonSchemaOptions()
                .setDraft(Draft.DRAFT202012)
                .setBaseUri("https://lede.test/")
                .setOutputFormat(OutputFormat.Basic));
    JsonObject resolved = repository.dereference(JsonSchema.of(one)).resolve(one);
    JsonObject message =
        resolved.getJsonObject("components").getJsonObject("messages").getJsonObject(kind);
    return repository.validator(JsonSchema.of(message.getJsonObject("payload")));
  }
}
