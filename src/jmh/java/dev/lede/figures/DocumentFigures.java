package dev.lede.figures;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.analysis.Priority;
import dev.lede.analysis.ReadingRoom;
import dev.lede.annotation.Delta;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.nlp.Pipeline;
import dev.lede.nlp.reader.ReadArticle;
import dev.lede.session.LiveSession;
import dev.lede.session.SessionLimits;
import dev.lede.session.SessionListener;
import dev.lede.text.Edit;
import io.vertx.core.Future;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * What an edit costs beside the model, in texts of several lengths made of the paragraphs of the
 * sample articles: {@code java -cp target/lede.jar
 * src/jmh/java/dev/lede/figures/DocumentFigures.java}. For each length, the time on the event loop
 * and the time of the readings apart from it (values where they are many, and the document), in
 * milliseconds of one core, median and 95th of 100.
 */
public final class DocumentFigures implements SessionListener {
  private static final List<String> SAMPLES =
      List.of("accra", "chattogram", "mombasa", "samarkand", "titicaca");
  private static final int EDITS = 200;
  private static final int MEASURED = 100;

  private final Map<String, SentenceAnnotations> known = new HashMap<>();
  private final Pipeline pipeline;
  private final List<Double> loop = new ArrayList<>();
  private final List<Double> apart = new ArrayList<>();
  private double model;
  private double read;
  private ReadArticle document = ReadArticle.EMPTY;
  private Runnable later = () -> {};

  private DocumentFigures(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  public static void main(String[] arguments) throws Exception {
    try (Pipeline pipeline = Pipeline.load()) {
      for (int words : new int[] {1_000, 10_000, 100_000}) {
        new DocumentFigures(pipeline).measure(words);
      }
    }
  }

  private void measure(int words) throws Exception {
    String text = text(words);
    LiveSession session = new LiveSession(this::analyze, room(), SessionLimits.DEFAULT, this);
    session.open(0, text, null);
    int at = text.indexOf(' ', text.length() / 2);
    for (int version = 0; version < EDITS; version++) {
      boolean insert = version % 2 == 0;
      Edit edit = insert ? Edit.replace(at, at, "x") : Edit.replace(at, at + 1, "");
      model = 0;
      read = 0;
      long start = cpuNanos();
      session.edit(version, version + 1, edit, text.length() + (insert ? 1 : 0));
      pause();
      loop.add((cpuNanos() - start) / 1e6 - model - read);
      apart.add(read);
    }
    System.out.printf(
        Locale.ROOT,
        "%d words: loop %s, apart %s; %d entities, %d quotes, %d zones%n",
        words,
        spread(loop),
        spread(apart),
        document.entities().size(),
        document.quotes().size(),
        document.zones().size());
  }

  /** Lets the session have the pause it waits for. */
  private void pause() {
    for (int i = 0; i < 2; i++) {
      Runnable action = later;
      later = () -> {};
      action.run();
    }
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static String spread(List<Double> all) {
    List<Double> sorted = new ArrayList<>(all.subList(all.size() - MEASURED, all.size()));
    Collections.sort(sorted);
    return "%.2f / %.2f ms"
        .formatted(sorted.get(sorted.size() / 2), sorted.get(sorted.size() * 95 / 100));
  }

  /** Paragraphs of the samples in random order, until there are so many words. */
  private static String text(int words) throws Exception {
    List<String> paragraphs = new ArrayList<>();
    for (String sample : SAMPLES) {
      String name = "/webroot/data/samples/" + sample + ".txt";
      try (InputStream in = DocumentFigures.class.getResourceAsStream(name)) {
        String article = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        Collections.addAll(paragraphs, article.strip().split("\n\\s*\n"));
      }
    }
    Random random = new Random(1);
    StringBuilder text = new StringBuilder();
    for (int count = 0; count < words; ) {
      String paragraph = paragraphs.get(random.nextInt(paragraphs.size()));
      text.append(paragraph).append("\n\n");
      count += paragraph.split("\\s+").length;
    }
    return text.toString();
  }

  private Future<List<SentenceAnnotations>> analyze(
      List<String> sentences, Priority priority, long timeoutMillis) {
    long start = cpuNanos();
    List<SentenceAnnotations> answers = new ArrayList<>();
    for (String sentence : sentences) {
      SentenceAnnotations answer = known.get(sentence);
      if (answer == null) {
        answer = pipeline.annotate(List.of(sentence)).get(0);
        known.put(sentence, answer);
      }
      answers.add(answer);
    }
    model += (cpuNanos() - start) / 1e6;
    return Future.succeededFuture(answers);
  }

  private ReadingRoom room() {
    return new ReadingRoom() {
      @Override
      public <T> Future<T> read(Supplier<T> reading) {
        long start = cpuNanos();
        T result = reading.get();
        read += (cpuNanos() - start) / 1e6;
        return Future.succeededFuture(result);
      }
    };
  }

  @Override
  public void document(long version, ReadArticle article) {
    document = article;
  }

  @Override
  public void later(Runnable action) {
    later = action;
  }

  @Override
  public void mentions(long version, Delta delta, boolean done) {}

  @Override
  public void status(long version, double fraction) {}

  @Override
  public void resync(String why) {
    throw new IllegalStateException(why);
  }

  @Override
  public void failed(long version, AnalysisFailure failure) {
    throw failure;
  }
}
