package dev.lede.figures.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** Whether an editor shows what the API says of its text. */
final class Check {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpClient http = HttpClient.newHttpClient();

  /** What is shown and not said, and what is said and not shown. */
  List<String> differences(Editor editor) throws Exception {
    String body =
        JSON.createObjectNode()
            .put("text", editor.text())
            .set("layers", JSON.createArrayNode().add("mentions"))
            .toString();
    HttpRequest request =
        HttpRequest.newBuilder(
                URI.create("http://127.0.0.1:" + ServerProcess.PORT + "/api/v1/annotate"))
            .header("content-type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
    JsonNode mentions = JSON.readTree(answer.body()).get("mentions");
    if (mentions == null) {
      return List.of("the API answers " + answer.statusCode());
    }
    List<String> said = Marks.lines(mentions);
    List<String> shown = editor.lines();
    List<String> differences = new ArrayList<>(said);
    differences.removeAll(shown);
    shown.stream().filter(line -> !said.contains(line)).forEach(differences::add);
    return differences;
  }
}
