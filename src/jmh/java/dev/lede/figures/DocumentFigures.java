package dev.lede.figures;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.analysis.Priority;
import dev.lede.analysis.ReadingRoom;
import dev.lede.annotation.Delta;
import dev.lede.annotation.Entity;
import dev.lede.annotation.Mention;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.nlp.Pipeline;
import dev.lede.nlp.article.Pronouns;
import dev.lede.nlp.article.ReadSentence;
import dev.lede.nlp.coref.EntityReading;
import dev.lede.nlp.place.PlaceReading;
import dev.lede.nlp.quote.QuoteReading;
import dev.lede.nlp.reader.ArticleDate;
import dev.lede.nlp.reader.Figure;
import dev.lede.nlp.reader.FigureReading;
import dev.lede.nlp.reader.ReadArticle;
import dev.lede.nlp.zone.ZoneReading;
import dev.lede.session.LiveSession;
import dev.lede.session.SessionLimits;
import dev.lede.session.SessionListener;
import dev.lede.text.Document;
import dev.lede.text.Edit;
import dev.lede.text.Sentence;
import io.vertx.core.Future;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/**
 * What an edit costs beside the model: {@code java -cp target/lede.jar
 * src/jmh/java/dev/lede/figures/DocumentFigures.java [file of paragraphs]}. For texts of several
 * lengths, made of the paragraphs of the file or of the sample articles, the time of a live session
 * for an edit of one sentence, and of each part by itself, read for the first time and again after
 * the edit; in milliseconds of one core, median and 99th of 100.
 */
public final class DocumentFigures implements SessionListener {
  private static final List<String> SAMPLES =
      List.of("accra", "chattogram", "mombasa", "samarkand", "titicaca");
  private static final int EDITS = 160;
  private static final int MEASURED = 100;

  private final Map<String, SentenceAnnotations> known = new HashMap<>();
  private final Map<String, List<Double>> times = new LinkedHashMap<>();
  private final FigureReading values = new FigureReading();
  private final EntityReading entities = new EntityReading();
  private final PlaceReading places = new PlaceReading();
  private final QuoteReading quotes = new QuoteReading();
  private final ZoneReading zones = new ZoneReading();
  private final Pipeline pipeline;
  private double model;
  private double read;
  private ReadArticle document = ReadArticle.EMPTY;
  private Runnable later = () -> {};

  private DocumentFigures(Pipeline pipeline) {
    this.pipeline = pipeline;
  }

  public static void main(String[] arguments) throws Exception {
    String source = arguments.length > 0 ? Files.readString(Path.of(arguments[0])) : samples();
    try (Pipeline pipeline = Pipeline.load()) {
      for (int words : new int[] {1_000, 10_000, 100_000}) {
        new DocumentFigures(pipeline).measure(words, text(source, words));
      }
    }
  }

  private void measure(int words, String text) {
    LiveSession session = new LiveSession(this::analyze, room(), SessionLimits.DEFAULT, this);
    session.open(0, text, null);
    pause();
    Random random = new Random(2);
    int at = 0;
    String now = text;
    for (int version = 0; version < EDITS; version++) {
      boolean insert = version % 2 == 0;
      at = insert ? text.indexOf(' ', random.nextInt(text.length() - 200)) : at;
      Edit edit = insert ? Edit.replace(at, at, "x") : Edit.replace(at, at + 1, "");
      now = edit.apply(now);
      model = 0;
      read = 0;
      long start = cpuNanos();
      session.edit(version, version + 1, edit, now.length());
      pause();
      double all = millis(start) - model;
      note("event loop", all - read);
      note("reading apart", read);
      note("both", all);
      parts(now);
    }
    System.out.printf(
        "%d words, %d entities, %d quotes, %d zones%n",
        words, document.entities().size(), document.quotes().size(), document.zones().size());
    times.forEach((part, all) -> System.out.printf("  %-18s %s%n", part, spread(all)));
  }

  /** Each part by itself, anew and with what it kept. */
  private void parts(String text) {
    List<ReadSentence> sentences = sentences(Document.of(text));
    List<Mention> mentions = sentences.stream().flatMap(s -> s.mentions().stream()).toList();
    ArticleDate date = ArticleDate.of(text, null);
    List<Figure> figures =
        mentions.stream()
            .filter(m -> m.label().hasValue())
            .map(m -> new Figure(m.start(), m.end(), m.label()))
            .toList();
    time("values, first", () -> date.values(text, figures));
    time("values, again", () -> values.values(text, date, figures));
    time("entities, first", () -> new EntityReading().read(sentences));
    List<Entity> found = time("entities, again", () -> entities.read(sentences));
    time("places, first", () -> new PlaceReading().linked(text, mentions, found));
    time("places, again", () -> places.linked(text, mentions, found));
    time("quotes, first", () -> new QuoteReading().read(text, sentences, found));
    time("quotes, again", () -> quotes.read(text, sentences, found));
    time("zones, first", () -> new ZoneReading().read(text));
    time("zones, again", () -> zones.read(text));
  }

  private List<ReadSentence> sentences(Document article) {
    List<ReadSentence> sentences = new ArrayList<>();
    int id = 0;
    for (Sentence sentence : article.sentences()) {
      SentenceAnnotations answer = annotations(sentence.text());
      List<Mention> mentions = new ArrayList<>();
      for (Span span : Pronouns.among(sentence.text(), answer)) {
        int start = sentence.start() + span.start();
        int end = sentence.start() + span.end();
        String words = sentence.text().substring(span.start(), span.end());
        mentions.add(
            new Mention(
                "m" + ++id, start, end, words, span.label(), span.score(), null, null, null));
      }
      sentences.add(new ReadSentence(sentence.start(), sentence.text(), answer, mentions));
    }
    return sentences;
  }

  private SentenceAnnotations annotations(String sentence) {
    return known.computeIfAbsent(sentence, s -> pipeline.annotate(List.of(s)).get(0));
  }

  private <T> T time(String part, Supplier<T> work) {
    long start = cpuNanos();
    T result = work.get();
    note(part, millis(start));
    return result;
  }

  private void note(String part, double millis) {
    times.computeIfAbsent(part, p -> new ArrayList<>()).add(millis);
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

  private static double millis(long start) {
    return (cpuNanos() - start) / 1e6;
  }

  private static String spread(List<Double> all) {
    List<Double> sorted = new ArrayList<>(all.subList(all.size() - MEASURED, all.size()));
    Collections.sort(sorted);
    return String.format(
        Locale.ROOT, "%6.2f / %6.2f ms", sorted.get(MEASURED / 2), sorted.get(MEASURED - 1));
  }

  private static String samples() throws IOException {
    StringBuilder text = new StringBuilder();
    for (String sample : SAMPLES) {
      String name = "/webroot/data/samples/" + sample + ".txt";
      try (InputStream in = DocumentFigures.class.getResourceAsStream(name)) {
        String article = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        text.append(article.strip()).append("\n\n");
      }
    }
    return text.toString();
  }

  /** The paragraphs in random order, again and again, until there are so many words. */
  private static String text(String source, int words) {
    List<String> paragraphs = Arrays.asList(source.strip().split("\n\\s*\n"));
    StringBuilder text = new StringBuilder();
    Random random = new Random(1);
    for (int count = 0; count < words; ) {
      Collections.shuffle(paragraphs, random);
      for (int i = 0; i < paragraphs.size() && count < words; i++) {
        text.append(paragraphs.get(i)).append("\n\n");
        count += paragraphs.get(i).split("\\s+").length;
      }
    }
    return text.toString();
  }

  private Future<List<SentenceAnnotations>> analyze(
      List<String> sentences, Priority priority, long timeoutMillis) {
    long start = cpuNanos();
    List<SentenceAnnotations> answers = sentences.stream().map(this::annotations).toList();
    model += millis(start);
    return Future.succeededFuture(answers);
  }

  private ReadingRoom room() {
    return new ReadingRoom() {
      @Override
      public <T> Future<T> read(Supplier<T> reading) {
        long start = cpuNanos();
        T result = reading.get();
        read += millis(start);
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
