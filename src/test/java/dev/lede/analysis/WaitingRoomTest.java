package dev.lede.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WaitingRoomTest {
  private final WaitingRoom room = new WaitingRoom(1_000);

  private AnalysisCall ask(Object client, Priority priority, String... sentences) {
    AnalysisCall call =
        new AnalysisCall(List.of(sentences), priority, client, (answers, failure) -> {});
    call.cleanUp(() -> room.leave(call));
    for (int i = 0; i < sentences.length; i++) {
      room.join(call, i);
    }
    return call;
  }

  private static void giveUp(AnalysisCall call) {
    call.end(AnalysisFailure.Code.TIMEOUT, "nobody waits");
  }

  private List<String> takeAll() {
    List<String> all = new ArrayList<>();
    while (room.waiting() > 0) {
      room.take(1, Integer.MAX_VALUE).forEach(sentence -> all.add(sentence.text()));
    }
    return all;
  }

  private String[] many(String name, int count) {
    return IntStream.range(0, count).mapToObj(i -> name + i).toArray(String[]::new);
  }

  @Test
  void clientsOfOnePriorityTakeTurnsHoweverMuchEachWants() {
    ask("large", Priority.BULK, "a1", "a2", "a3");
    ask("small", Priority.BULK, "b1");
    ask("large", Priority.BULK, "a4");
    ask("other", Priority.BULK, "c1", "c2");
    assertEquals(List.of("a1", "b1", "c1", "a2", "c2", "a3", "a4"), takeAll());
  }

  @Test
  void whatIsTypedGoesBeforeALargePasteOnSomebodysScreen() {
    ask("pasted", Priority.VISIBLE, many("p", 5));
    ask("pasted", Priority.BULK, many("q", 5));
    ask("typed", Priority.TYPED, "key");
    assertEquals("key", takeAll().get(0));
  }

  @Test
  void oneTurnInEightGoesToWhatIsLessUrgent() {
    ask("scrolled", Priority.VISIBLE, many("v", 4));
    ask("pasted", Priority.BULK, many("b", 4));
    for (int i = 0; i < 64; i++) {
      ask("typist" + i, Priority.TYPED, "t" + i);
    }
    List<String> order = takeAll();
    assertEquals(72, order.size());
    for (int i = 0; i + 8 <= 64; i += 8) {
      List<String> eight = order.subList(i, i + 8);
      assertEquals(7, eight.stream().filter(text -> text.startsWith("t")).count(), eight::toString);
    }
    assertTrue(order.subList(0, 64).stream().anyMatch(text -> text.startsWith("v")));
    assertTrue(order.subList(0, 64).stream().anyMatch(text -> text.startsWith("b")));
  }

  @Test
  void theNewestVersionTakesTheTurnOfTheOneBefore() {
    AnalysisCall old = ask("typist", Priority.TYPED, "Amina sai");
    ask("other", Priority.TYPED, "Paul");
    giveUp(old);
    ask("typist", Priority.TYPED, "Amina said");
    assertEquals(2, room.waiting());
    assertEquals(List.of("Amina said", "Paul"), takeAll());
  }

  @Test
  void whatIsGivenUpMakesRoomAtOnce() {
    for (int i = 0; i < 100_000; i++) {
      giveUp(ask("typist", Priority.TYPED, "version " + i));
    }
    assertEquals(0, room.size());
    assertEquals(0, room.waiting());
    assertTrue(room.take(1, 1).isEmpty());
  }

  @Test
  void whatSomebodyElseWantsStaysWhenOneGivesItUp() {
    AnalysisCall first = ask("one", Priority.TYPED, "same");
    AnalysisCall second = ask("two", Priority.BULK, "same");
    giveUp(first);
    assertEquals(List.of("same"), takeAll());
    assertFalse(second.over());
  }

  @Test
  void aBatchIsFullWithItsCharacters() {
    ask("one", Priority.BULK, "1234567890", "abc", "defghij", "k");
    assertEquals(2, room.take(8, 12).size());
    assertEquals(1, room.take(8, 1).size());
    assertEquals(1, room.take(8, Integer.MAX_VALUE).size());
  }

  @Test
  void whatCameBackIsNextUnlessNobodyWantsItAnyMore() {
    AnalysisCall call = ask("one", Priority.BULK, "back");
    AnalysisCall gone = ask("two", Priority.BULK, "gone");
    ask("three", Priority.BULK, "later");
    List<WaitingSentence> taken = room.take(2, Integer.MAX_VALUE);
    giveUp(gone);
    room.putBack(taken);
    assertEquals(2, room.waiting());
    assertEquals(List.of("back", "later"), takeAll());
    assertFalse(call.over());
  }
}
