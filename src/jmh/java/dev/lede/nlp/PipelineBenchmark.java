package dev.lede.nlp;

import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.annotation.Token;
import dev.lede.nlp.encoder.SentenceEncoder;
import dev.lede.nlp.encoder.WordScores;
import dev.lede.nlp.entity.BioLabels;
import dev.lede.nlp.entity.MentionDecoder;
import dev.lede.nlp.entity.ScoreScale;
import dev.lede.nlp.parse.SyntaxDecoder;
import dev.lede.nlp.token.Word;
import dev.lede.nlp.token.WordTokenizer;
import dev.lede.text.Articles;
import dev.lede.text.Sentence;
import dev.lede.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Where the time of the engine goes: each step over the sentences of 2,000 words of articles, on
 * one thread, and all of them together.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class PipelineBenchmark {

  private final List<String> sentences = new ArrayList<>();
  private final List<List<Word>> words = new ArrayList<>();
  private final List<WordScores> scores = new ArrayList<>();
  private String text;
  private SentenceEncoder encoder;
  private MentionDecoder mentions;
  private SyntaxDecoder syntax;
  private Pipeline pipeline;

  @Setup
  public void open() {
    text = Articles.ofWords(2_000);
    encoder = SentenceEncoder.load();
    pipeline = Pipeline.load();
    mentions = new MentionDecoder(new BioLabels(encoder.labels().entity()), ScoreScale.NONE);
    syntax = new SyntaxDecoder(encoder.labels());
    for (Sentence sentence : SentenceSplitter.split(text)) {
      List<Word> found = WordTokenizer.tokenize(sentence.text());
      sentences.add(sentence.text());
      words.add(found);
      scores.add(encoder.encode(sentence.text(), found));
    }
  }

  @TearDown
  public void close() {
    encoder.close();
    pipeline.close();
  }

  @Benchmark
  public List<Sentence> sentences() {
    return SentenceSplitter.split(text);
  }

  @Benchmark
  public void words(Blackhole blackhole) {
    for (String sentence : sentences) {
      blackhole.consume(WordTokenizer.tokenize(sentence));
    }
  }

  /** Word pieces, the pass of the encoder and its heads. */
  @Benchmark
  public void encoder(Blackhole blackhole) {
    for (int i = 0; i < sentences.size(); i++) {
      blackhole.consume(encoder.encode(sentences.get(i), words.get(i)));
    }
  }

  /** Viterbi, twice. */
  @Benchmark
  public void mentions(Blackhole blackhole) {
    for (int i = 0; i < sentences.size(); i++) {
      List<Span> spans =
          mentions.decode(words.get(i), scores.get(i).outer(), scores.get(i).inner());
      blackhole.consume(spans);
    }
  }

  /** Tags, lemmas and the maximum spanning tree. */
  @Benchmark
  public void trees(Blackhole blackhole) {
    for (int i = 0; i < sentences.size(); i++) {
      List<Token> tokens = syntax.decode(sentences.get(i), words.get(i), scores.get(i));
      blackhole.consume(tokens);
    }
  }

  @Benchmark
  public List<SentenceAnnotations> everything() {
    return pipeline.annotate(SentenceSplitter.split(text).stream().map(Sentence::text).toList());
  }
}
