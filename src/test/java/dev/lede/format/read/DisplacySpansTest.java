package dev.lede.format.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DisplacySpansTest {
  private static List<String> read(String spans) {
    String file =
        "{\"text\":\"The New York Times\",\"tokens\":[\"The\",\"New\",\"York\",\"Times\"],"
            + "\"ents\":[{\"start\":4,\"end\":17,\"label\":\"ORG\"}],\"spans\":["
            + spans
            + "]}";
    MarkedText read = ImportFormat.DISPLACY.read(file, null);
    return read.marks().stream().map(m -> m.range().of(read.text()) + " " + m.label()).toList();
  }

  @Test
  void readsSpansOverTokensButNotAnEntityTwice() {
    assertEquals(
        List.of("New York Time ORG", "New York GPE"),
        read(
            "{\"start_token\":1,\"end_token\":4,\"label\":\"ORG\"},"
                + "{\"start_token\":1,\"end_token\":3,\"label\":\"GPE\"}"));
  }

  @Test
  void readsSpansOfCharactersAsTheyAre() {
    assertEquals(
        List.of("New York Time ORG", "York GPE"),
        read(
            "{\"start\":4,\"end\":17,\"start_token\":1,\"end_token\":4,\"label\":\"ORG\"},"
                + "{\"start\":8,\"end\":12,\"start_token\":0,\"end_token\":4,\"label\":\"GPE\"}"));
  }
}
