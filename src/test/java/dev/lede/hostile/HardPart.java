package dev.lede.hostile;

import dev.lede.annotation.Label;
import dev.lede.format.AnnotatedText;
import dev.lede.format.Format;
import dev.lede.format.read.FormatProblem;
import dev.lede.format.read.ImportFormat;
import dev.lede.intake.FileKind;
import dev.lede.intake.IntakeFailure;
import dev.lede.intake.read.FileReader;
import dev.lede.nlp.token.Vocabulary;
import dev.lede.nlp.token.WordPieceTokenizer;
import dev.lede.nlp.token.WordTokenizer;
import dev.lede.nlp.zone.ZoneReader;
import dev.lede.session.ArticleAnnotations;
import dev.lede.text.Document;
import dev.lede.text.Edit;
import dev.lede.text.Sentence;
import dev.lede.text.SentenceSplitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A part of the program that reads texts.
 *
 * @param name for the report
 * @param read reads a text, or refuses it
 * @param first which of the hard texts it reads first in a short run
 * @param step of how many texts it then reads one
 */
record HardPart(String name, Consumer<String> read, int first, int step) {
  private static final int MOST_BYTES = 10_000_000;

  private HardPart(String name, Consumer<String> read) {
    this(name, read, 0, 1);
  }

  @Override
  public String toString() {
    return name;
  }

  /** All of them. */
  static List<HardPart> all() {
    List<HardPart> parts = new ArrayList<>();
    parts.add(new HardPart("sentences", SentenceSplitter::split));
    parts.add(new HardPart("edit", HardPart::edit));
    parts.add(new HardPart("words", WordTokenizer::tokenize));
    WordPieceTokenizer pieces = new WordPieceTokenizer(vocabulary());
    parts.add(new HardPart("pieces", text -> pieces.pieces(text, WordTokenizer.tokenize(text))));
    parts.add(new HardPart("zones", ZoneReader::read));
    parts.add(new HardPart("article", text -> HardArticle.read(text, HardArticle.RUNS)));
    List<Label> labels = List.of(Label.PERSON, Label.DATE, Label.MONEY, Label.GPE, Label.ORG);
    for (Label label : labels) {
      parts.add(
          new HardPart(
              "article of " + label,
              text -> HardArticle.read(text, HardArticle.wordsAs(label)),
              labels.indexOf(label),
              labels.size()));
    }
    parts.add(new HardPart("formats", HardPart::write, 0, 4));
    FileReader files = new FileReader(MOST_BYTES);
    parts.add(new HardPart("page", text -> page(files, text)));
    for (ImportFormat format : ImportFormat.values()) {
      parts.add(new HardPart("import of " + format.wireName(), text -> read(format, text)));
    }
    return parts;
  }

  private static Vocabulary vocabulary() {
    try (InputStream words = HardPart.class.getResourceAsStream("/model/vocab.txt")) {
      return Vocabulary.read(words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One letter in the middle, then one at each end. */
  private static void edit(String text) {
    Document document = Document.of(text);
    for (int at : new int[] {text.length() / 2, 0, text.length()}) {
      document = document.apply(Edit.replace(at, at, "x"));
    }
  }

  private static void write(String text) {
    ArticleAnnotations article = HardArticle.read(text, HardArticle.RUNS);
    AnnotatedText annotated =
        new AnnotatedText(
            text,
            null,
            "test",
            article.mentions(),
            article.entities(),
            article.sentences().stream().map(Sentence::range).toList(),
            article.tokens(),
            article.quotes());
    for (Format format : Format.values()) {
      format.write(annotated);
    }
  }

  private static void page(FileReader files, String text) {
    try {
      files.read(FileKind.HTML, text.getBytes(StandardCharsets.UTF_8), Optional.of("utf-8"));
    } catch (IntakeFailure refused) {
      // No page.
    }
  }

  private static void read(ImportFormat format, String text) {
    try {
      format.read(text, format.holdsText() ? null : text);
    } catch (FormatProblem refused) {
      // No file of that format.
    }
  }
}
