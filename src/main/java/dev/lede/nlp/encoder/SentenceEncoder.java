package dev.lede.nlp.encoder;

import dev.lede.nlp.token.Casing;
import dev.lede.nlp.token.Pieces;
import dev.lede.nlp.token.Vocabulary;
import dev.lede.nlp.token.Word;
import dev.lede.nlp.token.WordPieceTokenizer;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Words of a sentence to the scores of all heads, however long the sentence is. Thread-safe; owns
 * the native session.
 */
public final class SentenceEncoder implements AutoCloseable {

  /** Pieces of one window, [CLS] and [SEP] left out: what the model was trained with. */
  static final int WINDOW_PIECES = 160;

  /** Pieces of one word that are read; more are noise such as long addresses. */
  static final int WORD_PIECES = 24;

  private static final float NO_ARC = -1e9f;

  private final Encoder encoder;
  private final WordPieceTokenizer tokenizer;
  private final ModelLabels labels;
  private final int cls;
  private final int sep;

  private SentenceEncoder(Encoder encoder, Vocabulary vocabulary, ModelLabels labels) {
    this.encoder = encoder;
    this.tokenizer = new WordPieceTokenizer(vocabulary);
    this.labels = labels;
    this.cls = vocabulary.classification();
    this.sep = vocabulary.separator();
  }

  /**
   * Opens the model that lies in the class path under {@code /model/}.
   *
   * @throws ModelException when a file of it is missing or broken
   */
  public static SentenceEncoder load() {
    try (InputStream vocabulary = resource("vocab.txt").openStream();
        InputStream labels = resource("labels.json").openStream();
        ModelFile model = ModelFile.of(resource("lede.onnx"))) {
      Vocabulary words = Vocabulary.read(vocabulary);
      ModelLabels names = ModelLabelsJson.read(labels);
      return new SentenceEncoder(new Encoder(model.path()), words, names);
    } catch (IOException e) {
      throw new ModelException("the model cannot be read: " + e.getMessage(), e);
    }
  }

  /**
   * Names of the outputs of the model that {@link #load} would open.
   *
   * @throws ModelException when they are missing or broken
   */
  public static ModelLabels readLabels() {
    try (InputStream labels = resource("labels.json").openStream()) {
      return ModelLabelsJson.read(labels);
    } catch (IOException e) {
      throw new ModelException("the labels of the model cannot be read: " + e.getMessage(), e);
    }
  }

  private static URL resource(String name) throws IOException {
    URL resource = SentenceEncoder.class.getResource("/model/" + name);
    if (resource == null) {
      throw new IOException("no resource /model/" + name);
    }
    return resource;
  }

  /** Names of the outputs. */
  public ModelLabels labels() {
    return labels;
  }

  /**
   * Scores of the words.
   *
   * @param sentence the text
   * @param words its words, at least one
   * @throws ModelException when the model fails
   */
  public WordScores encode(String sentence, List<Word> words) {
    Pieces pieces = tokenizer.pieces(sentence, words);
    int[] sizes = new int[words.size()];
    for (int word = 0; word < sizes.length; word++) {
      int next = word + 1 < sizes.length ? pieces.firstPiece()[word + 1] : pieces.pieceCount();
      sizes[word] = Math.min(WORD_PIECES, next - pieces.firstPiece()[word]);
    }
    List<Window> windows = Window.over(sizes, WINDOW_PIECES);
    List<WordScores> scores = new ArrayList<>(windows.size());
    for (Window window : windows) {
      scores.add(encoder.run(features(sentence, words, pieces, sizes, window)));
    }
    return windows.size() == 1 ? scores.get(0) : join(windows, scores, words.size());
  }

  private Features features(
      String sentence, List<Word> words, Pieces pieces, int[] sizes, Window window) {
    int total = Arrays.stream(sizes, window.start(), window.end()).sum() + 2;
    int[] ids = new int[total];
    int[] casing = new int[total];
    long[] first = new long[window.end() - window.start() + 1];
    ids[0] = cls;
    ids[total - 1] = sep;
    int at = 1;
    for (int word = window.start(); word < window.end(); word++) {
      first[word - window.start() + 1] = at;
      Word range = words.get(word);
      int style = Casing.of(sentence, range.start(), range.end()).code();
      System.arraycopy(pieces.ids(), pieces.firstPiece()[word], ids, at, sizes[word]);
      Arrays.fill(casing, at, at + sizes[word], style);
      at += sizes[word];
    }
    return new Features(ids, casing, first);
  }

  /**
   * Puts the kept parts of windows together; arcs between words of different windows are barred.
   */
  private static WordScores join(List<Window> windows, List<WordScores> scores, int words) {
    float[][] outer = new float[words][];
    float[][] inner = new float[words][];
    int[] upos = new int[words];
    int[] xpos = new int[words];
    int[] lemma = new int[words];
    float[][] arcs = new float[words][words + 1];
    int[] owner = new int[words];
    for (int w = 0; w < windows.size(); w++) {
      Window window = windows.get(w);
      WordScores part = scores.get(w);
      int from = window.keepFrom() - window.start();
      int count = window.keepTo() - window.keepFrom();
      System.arraycopy(part.outer(), from, outer, window.keepFrom(), count);
      System.arraycopy(part.inner(), from, inner, window.keepFrom(), count);
      System.arraycopy(part.upos(), from, upos, window.keepFrom(), count);
      System.arraycopy(part.xpos(), from, xpos, window.keepFrom(), count);
      System.arraycopy(part.lemma(), from, lemma, window.keepFrom(), count);
      Arrays.fill(owner, window.keepFrom(), window.keepTo(), w);
      for (int word = window.keepFrom(); word < window.keepTo(); word++) {
        float[] row = part.arcs()[word - window.start()];
        Arrays.fill(arcs[word], NO_ARC);
        arcs[word][0] = row[0];
        System.arraycopy(row, 1, arcs[word], window.start() + 1, row.length - 1);
      }
    }
    return new WordScores(outer, inner, upos, xpos, lemma, arcs, relations(windows, scores, owner));
  }

  private static Relations relations(List<Window> windows, List<WordScores> scores, int[] owner) {
    return (word, head) -> {
      Window window = windows.get(owner[word]);
      boolean seen = head == 0 || (head - 1 >= window.start() && head - 1 < window.end());
      int local = head == 0 || !seen ? 0 : head - window.start();
      return scores.get(owner[word]).relations().best(word - window.start(), local);
    };
  }

  @Override
  public void close() {
    encoder.close();
  }
}
