package dev.lede.nlp;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.nlp.encoder.ModelLabels;
import dev.lede.nlp.encoder.SentenceEncoder;
import dev.lede.nlp.encoder.WordScores;
import dev.lede.nlp.entity.BioLabels;
import dev.lede.nlp.entity.FunctionWords;
import dev.lede.nlp.entity.MentionDecoder;
import dev.lede.nlp.entity.ScoreScale;
import dev.lede.nlp.entity.ScoreScaleJson;
import dev.lede.nlp.entity.SplitDates;
import dev.lede.nlp.parse.SyntaxDecoder;
import dev.lede.nlp.token.Word;
import dev.lede.nlp.token.WordTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The engine: words, one pass of the encoder, then the decoders of its heads. Owns the native
 * session, so it is closed once, when no call runs any more.
 */
public final class Pipeline implements SentenceAnnotator, AutoCloseable {

  private final SentenceEncoder encoder;
  private final MentionDecoder mentions;
  private final SyntaxDecoder syntax;

  private Pipeline(SentenceEncoder encoder, ScoreScale scale) {
    this.encoder = encoder;
    this.mentions = new MentionDecoder(new BioLabels(encoder.labels().entity()), scale);
    this.syntax = new SyntaxDecoder(encoder.labels());
  }

  /**
   * Opens the embedded model; takes some hundred milliseconds.
   *
   * @throws dev.lede.nlp.encoder.ModelException when the model cannot be opened
   */
  public static Pipeline load() {
    return new Pipeline(SentenceEncoder.load(), scale());
  }

  /** The same with the scores of the model itself, which are higher than it is right. */
  public static Pipeline loadWithRawScores() {
    return new Pipeline(SentenceEncoder.load(), ScoreScale.NONE);
  }

  /** Which model {@link #load} would open; much quicker than to open it. */
  public static ModelInfo embedded() {
    ModelLabels labels = SentenceEncoder.readLabels();
    return new ModelInfo(labels.name(), labels.version());
  }

  private static ScoreScale scale() {
    try (InputStream json = Pipeline.class.getResourceAsStream("/model/scores.json")) {
      return json == null ? ScoreScale.NONE : ScoreScaleJson.read(json);
    } catch (IOException e) {
      throw new UncheckedIOException("the scale of the scores cannot be read", e);
    }
  }

  /** Which model annotates. */
  public ModelInfo info() {
    ModelLabels labels = encoder.labels();
    return new ModelInfo(labels.name(), labels.version());
  }

  @Override
  public List<SentenceAnnotations> annotate(List<String> sentences) {
    return sentences.stream().map(this::annotate).toList();
  }

  private SentenceAnnotations annotate(String sentence) {
    return annotate(sentence, WordTokenizer.tokenize(sentence));
  }

  /**
   * Annotates one sentence whose words are known already.
   *
   * @param words of the sentence, ascending and disjoint; may be empty
   */
  public SentenceAnnotations annotate(String sentence, List<Word> words) {
    if (words.isEmpty()) {
      return SentenceAnnotations.EMPTY;
    }
    WordScores scores = encoder.encode(sentence, words);
    List<Span> spans = mentions.decode(words, scores.outer(), scores.inner());
    List<Span> mended = SplitDates.mended(sentence, FunctionWords.mended(sentence, spans));
    return new SentenceAnnotations(mended, syntax.decode(sentence, words, scores));
  }

  @Override
  public void close() {
    encoder.close();
  }
}
