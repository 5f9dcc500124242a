package dev.lede.nlp.value;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.nlp.value.DateAnchor.Source;
import java.time.LocalDate;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateLineTest {
  private static final String[] WORDS = {
    "March",
    "3",
    ",",
    "2019",
    "2019-03-09",
    " ",
    " ",
    " ",
    "Sept.",
    "September",
    "30th",
    "of",
    "12345",
    "1234",
    "born",
    "(",
    "\n",
    "Ana",
    "-",
    "By",
    "|",
    "9",
    "of May",
    ", 1987",
    "Dec. 1",
    "x2020",
    "'s"
  };

  static LongStream seeds() {
    return LongStream.range(0, 3_000);
  }

  @ParameterizedTest(name = "seed {0}")
  @MethodSource("seeds")
  void findsAroundYearsWhatIsFoundInTheWholeHead(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(60); i > 0; i--) {
      text.append(WORDS[random.nextInt(WORDS.length)]).append(random.nextBoolean() ? " " : "");
    }
    DateAnchor whole = DateLine.find(text.toString(), text.length(), text.length());
    assertEquals(whole, DateLine.find(text.toString()), text::toString);
  }

  @Test
  void findsTheLongestDateThereIs() {
    LocalDate day = LocalDate.of(2019, 9, 30);
    for (String date :
        new String[] {"September. 30th, 2019", "30th of September., 2019", "2019-09-30"}) {
      assertEquals(
          new DateAnchor(day, Source.DATELINE), DateLine.find(date + "\nIt rained."), date);
    }
  }
}
