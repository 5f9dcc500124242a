package dev.lede.nlp.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelineTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "SUVA (Island Wire) - |Fiji's prime minister left.",
        "DAYTON, Ohio \u2013 |A plant will close.",
        "S\u00c3O PAULO, Brazil (Reuters) -- |It rained.",
        "TALLINN \u2014 |Estonia has asked for help.",
        "|NATO said on Friday - its birthday - that it would stay.",
        "|Suva - Fiji's capital - slept.",
        "|A - b",
        "|",
      })
  void endsBeforeTheFirstWordOfTheReport(String marked) {
    assertEquals(marked.indexOf('|'), Dateline.end(marked.replace("|", "")));
  }
}
