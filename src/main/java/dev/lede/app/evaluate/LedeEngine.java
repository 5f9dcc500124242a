package dev.lede.app.evaluate;

import dev.lede.app.evaluate.tree.TreeWord;
import dev.lede.app.evaluate.tree.TreebankSentence;
import dev.lede.nlp.Pipeline;
import dev.lede.nlp.token.Word;
import java.util.List;

/** Our own engine, scored like any other. */
public final class LedeEngine implements ScoredEngine {

  private final Pipeline pipeline;

  /**
   * Scores a pipeline.
   *
   * @param pipeline closed by {@link #close}
   */
  public LedeEngine(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  @Override
  public String name() {
    return "Lede " + pipeline.info().name() + " " + pipeline.info().version();
  }

  @Override
  public boolean hasFineTypes() {
    return true;
  }

  @Override
  public Reading read(String text) {
    return Reading.of(pipeline, text);
  }

  @Override
  public List<TreeWord> parse(TreebankSentence sentence) {
    List<Word> words =
        sentence.words().stream().map(word -> new Word(word.start(), word.end())).toList();
    return Reading.words(pipeline.annotate(sentence.text(), words));
  }

  @Override
  public void close() {
    pipeline.close();
  }
}
