package dev.lede.nlp.token;

import dev.lede.text.Articles;
import dev.lede.text.Sentence;
import dev.lede.text.SentenceSplitter;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Words and word pieces of 10,000 words of articles, sentence by sentence, on one thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class TokenBenchmark {

  /** What was found, per second. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Found {
    public long words;
    public long pieces;
  }

  private final List<String> sentences = new ArrayList<>();
  private final List<List<Word>> words = new ArrayList<>();
  private WordPieceTokenizer tokenizer;

  @Setup
  public void read() throws IOException {
    for (Sentence sentence : SentenceSplitter.split(Articles.ofWords(10_000))) {
      sentences.add(sentence.text());
      words.add(WordTokenizer.tokenize(sentence.text()));
    }
    try (InputStream in = TokenBenchmark.class.getResourceAsStream("/model/vocab.txt")) {
      tokenizer = new WordPieceTokenizer(Vocabulary.read(in));
    }
  }

  @Benchmark
  public void words(Found found, Blackhole blackhole) {
    for (String sentence : sentences) {
      List<Word> tokens = WordTokenizer.tokenize(sentence);
      found.words += tokens.size();
      blackhole.consume(tokens);
    }
  }

  @Benchmark
  public void pieces(Found found, Blackhole blackhole) {
    for (int i = 0; i < sentences.size(); i++) {
      Pieces pieces = tokenizer.pieces(sentences.get(i), words.get(i));
      found.pieces += pieces.pieceCount();
      blackhole.consume(pieces);
    }
  }
}
