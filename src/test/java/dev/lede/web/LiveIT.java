package dev.lede.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.lede.text.Edit;
import dev.lede.text.Replacement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(120)
class LiveIT extends AgainstServer {
  private static final String ARTICLE =
      "Amina Okello met Lena Berg in Nairobi.\r\n\r\nThe Bank of England \uD83D\uDE80 said no."
          + " Nobody else spoke! \u0627\u0644\u0642\u0627\u0647\u0631\u0629 was calm.\n";

  @Test
  void isReadyThenTellsMentionsThenTheDocument() {
    try (LiveClient client = LiveClient.connect(server)) {
      client.open(ARTICLE);
      JsonNode ready = client.next();
      assertEquals("ready", ready.path("t").asText());
      assertEquals(0, ready.path("v").asInt());
      assertEquals(20, ready.path("labels").size());
      assertEquals(10_000, ready.path("limits").path("chars").asInt());
      JsonNode mentions = client.next("mentions");
      while (!mentions.path("done").asBoolean()) {
        mentions = client.next("mentions");
      }
      JsonNode document = client.next("document");
      assertTrue(document.path("entities").size() > 3);
      assertTrue(document.path("quotes").isArray() && document.path("zones").isArray());
      assertEquals(Same.of(api.annotateText(ARTICLE).json()), Same.of(client));
    }
  }

  @Test
  void replayedDeltasGiveWhatTheApiGives() {
    long seed = new Random().nextLong();
    SplittableRandom random = new SplittableRandom(seed);
    try (LiveClient client = LiveClient.connect(server)) {
      client.open(ARTICLE);
      for (int round = 0; round < 12; round++) {
        int burst = 1 + random.nextInt(6);
        for (int i = 0; i < burst; i++) {
          client.edit(randomEdit(random, client.text()));
        }
        client.untilDone();
        assertEquals(
            Same.of(api.annotateText(client.text()).json()),
            Same.of(client),
            "seed " + seed + " round " + round);
      }
    }
  }

  private static Edit randomEdit(SplittableRandom random, String text) {
    String[] pieces = {
      "Okello",
      " Amina ",
      ". ",
      "\r\n\r\n",
      "\uD83D\uDE00",
      "a\u0303",
      "",
      "Bank of Kenya",
      "\n",
      "x"
    };
    List<Replacement> replacements = new ArrayList<>();
    int from = 0;
    for (int i = 0; i < 1 + random.nextInt(3); i++) {
      int start = whole(text, from + random.nextInt(text.length() - from + 1));
      int end = whole(text, start + random.nextInt(Math.min(12, text.length() - start) + 1));
      replacements.add(new Replacement(start, end, pieces[random.nextInt(pieces.length)]));
      from = end;
    }
    return new Edit(replacements);
  }

  /** Not inside a pair of surrogates. */
  private static int whole(String text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    return inside ? at + 1 : at;
  }

  @Test
  void anotherDocumentTakesThePlaceOfTheFirst() {
    try (LiveClient client = LiveClient.connect(server)) {
      client.open(ARTICLE);
      client.untilDone();
      client.open("Lena Berg slept.");
      client.next("ready");
      client.untilDone();
      assertEquals(Same.of(api.annotateText("Lena Berg slept.").json()), Same.of(client));
    }
  }

  @Test
  void fiftyFramesOfGarbageChangeNothing() {
    SplittableRandom random = new SplittableRandom(7);
    try (LiveClient client = LiveClient.connect(server)) {
      client.open(ARTICLE);
      client.untilDone();
      for (int i = 0; i < 50; i++) {
        StringBuilder garbage = new StringBuilder("{\"t\":");
        for (int j = random.nextInt(40); j > 0; j--) {
          garbage.append((char) (' ' + random.nextInt(0x250)));
        }
        client.send(garbage.append("}{").toString());
        assertEquals("bad_json", client.next().path("code").asText());
      }
      client.edit(Edit.replace(0, 0, "Then "));
      client.untilDone();
      assertEquals(Same.of(api.annotateText(client.text()).json()), Same.of(client));
    }
  }

  @Test
  void namesTheLimitForATextThatIsTooLong() {
    try (LiveClient client = LiveClient.connect(server)) {
      client.open("x".repeat(10_001));
      JsonNode error = client.next();
      assertEquals("too_long", error.path("code").asText());
      assertTrue(error.path("message").asText().contains("10000"));
      assertTrue(error.path("message").asText().contains("10001"));
      client.open("x".repeat(10_000));
      client.next("ready");
      client.edit(Edit.replace(0, 0, "y"));
      assertEquals("too_long", client.next("error").path("code").asText());
    }
  }

  @Test
  void asksForTheTextWhenAnEditDoesNotFit() {
    try (LiveClient client = LiveClient.connect(server)) {
      client.open(ARTICLE);
      client.untilDone();
      client.send("{\"t\":\"edit\",\"base\":5,\"v\":6,\"e\":[[0,0,\"a\"]],\"len\":3}");
      assertTrue(client.next("resync").path("why").asText().contains("5"));
      client.open("Lena left.");
      client.untilDone();
      assertEquals(Same.of(api.annotateText("Lena left.").json()), Same.of(client));
    }
  }

  @Test
  void putsTheFramesOfAMessageTogether() {
    try (LiveClient client = LiveClient.connect(server)) {
      client.line().sendInParts("{\"t\":\"open\",\"v\":0,\"text\":\"Lena left Nairobi.\"}", 7);
      client.next("ready");
      client.untilDone();
      assertEquals(2, client.mentions.size());
    }
  }

  @Test
  void refusesBinaryFrames() {
    try (LiveClient client = LiveClient.connect(server)) {
      client.line().sendBinary(new byte[] {1, 2, 3});
      assertEquals(1003, client.line().closeStatus());
    }
  }

  @Test
  void refusesMessagesOverTheLimit() {
    try (LiveClient client = LiveClient.connect(server)) {
      client.send(" ".repeat(100_001));
      assertEquals(1009, client.line().closeStatus());
    }
    try (LiveClient client = LiveClient.connect(server)) {
      client.line().sendInParts(" ".repeat(100_005), 9);
      assertEquals(1009, client.line().closeStatus());
    }
  }
}
