package dev.lede.app.evaluate;

import dev.lede.nlp.value.ArticleValues;
import dev.lede.nlp.value.ArticleValues.Expression;
import dev.lede.nlp.value.DateAnchor;
import dev.lede.nlp.value.ValueReader;
import dev.lede.text.Document;
import dev.lede.text.Sentence;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** How much of the text around a mention its value is read from. */
enum ValueScope {
  /** The mention alone. */
  MENTION {
    @Override
    List<String> values(String text, LocalDate date, List<Expression> mentions) {
      DateAnchor anchor = DateAnchor.of(text, date);
      List<String> values = new ArrayList<>();
      for (Expression mention : mentions) {
        String words = text.substring(mention.start(), mention.end());
        values.add(ValueReader.value(mention.label(), words, anchor));
      }
      return values;
    }
  },
  /** Its sentence, as in live texts. */
  SENTENCE {
    @Override
    List<String> values(String text, LocalDate date, List<Expression> mentions) {
      DateAnchor anchor = DateAnchor.of(text, date);
      List<Sentence> sentences = Document.of(text).sentences();
      List<String> values = new ArrayList<>();
      int next = 0;
      for (int i = 0; i < sentences.size(); i++) {
        int start = i == 0 ? 0 : sentences.get(i).start();
        boolean last = i == sentences.size() - 1;
        int end = last ? text.length() : sentences.get(i + 1).start();
        List<Expression> inside = new ArrayList<>();
        int longest = end;
        while (next < mentions.size() && mentions.get(next).start() < end) {
          Expression mention = mentions.get(next++);
          longest = Math.max(longest, mention.end());
          inside.add(
              new Expression(mention.start() - start, mention.end() - start, mention.label()));
        }
        values.addAll(ArticleValues.read(text.substring(start, longest), anchor, inside));
      }
      return values;
    }
  },
  /** The whole article. */
  ARTICLE {
    @Override
    List<String> values(String text, LocalDate date, List<Expression> mentions) {
      return ArticleValues.read(text, date, mentions);
    }
  };

  /** The values of mentions, null where there is none. */
  abstract List<String> values(String text, LocalDate date, List<Expression> mentions);
}
