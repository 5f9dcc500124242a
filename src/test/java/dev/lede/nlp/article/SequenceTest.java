package dev.lede.nlp.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SequenceTest {
  private final Sequence<String, Integer> lengths = new Sequence<>();
  private final List<String> read = new ArrayList<>();

  @Test
  void readsOnlyWhatIsNew() {
    assertEquals(List.of(1, 2, 3), ask("a", "bb", "ccc"));
    assertEquals(List.of(1, 4, 2, 3), ask("a", "dddd", "bb", "ccc"));
    assertEquals(List.of("a", "bb", "ccc", "dddd"), read);
    assertEquals(1, lengths.head());
    assertEquals(2, lengths.tail());
  }

  @Test
  void countsNothingTwiceWhereTheSameComesAgain() {
    assertEquals(List.of(1, 1, 1), ask("a", "a", "a"));
    assertEquals(List.of(1, 1), ask("a", "a"));
    assertEquals(2, lengths.head() + lengths.tail());
    assertEquals(List.of("a"), read);
  }

  @Test
  void forgetsWhatWasNotAskedForAgain() {
    ask("a", "bb");
    ask();
    assertEquals(List.of(1, 2), ask("a", "bb"));
    assertEquals(List.of("a", "bb", "a", "bb"), read);
  }

  private List<Integer> ask(String... questions) {
    return lengths.of(
        List.of(questions),
        question -> {
          read.add(question);
          return question.length();
        });
  }
}
