package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.format.Format;
import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(60)
class FormatsIT extends AgainstServer {
  private static final String TEXT = "Amina Okello met Lena. Later she left.";

  @ParameterizedTest
  @EnumSource(Format.class)
  void answersInTheFormatOfTheQuery(Format format) {
    ApiClient.Answer answer =
        api.post("/api/v1/annotate?format=" + format.wireName(), "text/plain", TEXT);
    assertEquals(200, answer.status(), answer.text());
    assertEquals(format.contentType(), answer.header("content-type"));
    assertTrue(answer.text().contains("Okello"), answer.text());
  }

  @Test
  void answersInTheFormatOfTheAcceptHeader() {
    ApiClient.Answer answer =
        api.send(
            api.to("/api/v1/annotate")
                .header("Content-Type", "text/plain")
                .header("Accept", "text/plain;q=0.1, text/csv, application/json;q=0.5")
                .POST(BodyPublishers.ofString(TEXT)));
    assertEquals("text/csv; charset=utf-8; header=present", answer.header("content-type"));
    assertTrue(answer.text().startsWith("id,start,end,text,label"), answer.text());
  }

  @Test
  void answersInJsonToWhoAcceptsAnything() {
    ApiClient.Answer answer =
        api.send(
            api.to("/api/v1/annotate")
                .header("Content-Type", "text/plain")
                .header("Accept", "*/*")
                .POST(BodyPublishers.ofString(TEXT)));
    assertEquals("application/json", answer.header("content-type"));
  }

  @Test
  void leavesPronounsOutOfFormatsOfNamesUnlessAskedForThem() {
    String path = "/api/v1/annotate?format=csv";
    String text = "Lena said that her dog left.";
    assertTrue(!api.post(path, "text/plain", text).text().contains("PRONOUN"));
    assertTrue(
        api.post(path + "&labels=PRONOUN,PERSON", "text/plain", text).text().contains("PRONOUN"));
  }

  @Test
  void namesTheFormatsItKnows() {
    ApiClient.Answer answer = api.post("/api/v1/annotate?format=docx", "text/plain", TEXT);
    assertTrue(
        Problems.problem(answer, 422, "unknown_name").path("detail").asText().contains("conllu"));
  }
}
