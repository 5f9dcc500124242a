package dev.lede.app.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A file of the collection, told by its name: dev and test parts, and corpora without parts.
 *
 * @param file where it is
 * @param name folder and name without ending, such as {@code ner/uner-ewt.test}
 */
public record Corpus(Path file, String name) {

  private static final Pattern SCORED =
      Pattern.compile(
          "lede-news/(dev|test)\\.jsonl"
              + "|ner/(uner-ewt|wnut17|secfilings|crossner-[a-z]+|gum-named-open)"
              + "\\.(dev|test)\\.jsonl"
              + "|ner/(re3d\\.open|wikigold\\.all|btc\\.[a-h])\\.jsonl"
              + "|ud/.*-(dev|test)\\.conllu");

  private static final Pattern ARTICLE =
      Pattern.compile("^(?i:the|an?|our|his|her|its|their) (?=.)");

  /** What the model learns from, see {@code src/train/README.md}. */
  private static final Pattern TRAINED_ON =
      Pattern.compile(
          "ner/(wikigold.*|re3d.*|btc\\.[fg]|crossner-politics.*"
              + "|crossner-(literature|science|music)\\.dev)");

  /** Types of other schemes; those that are not here are left out of the comparison. */
  private static final Map<String, String> TYPES =
      Map.ofEntries(
          Map.entry("politician", "PER"),
          Map.entry("writer", "PER"),
          Map.entry("musicalartist", "PER"),
          Map.entry("scientist", "PER"),
          Map.entry("researcher", "PER"),
          Map.entry("organisation", "ORG"),
          Map.entry("organization", "ORG"),
          Map.entry("corporation", "ORG"),
          Map.entry("group", "ORG"),
          Map.entry("politicalparty", "ORG"),
          Map.entry("university", "ORG"),
          Map.entry("band", "ORG"),
          Map.entry("location", "LOC"),
          Map.entry("country", "LOC"),
          Map.entry("place", "LOC"));

  /**
   * The files below a folder that are scored, in the order of their names.
   *
   * @param only which of their names are wanted
   * @throws IOException when the folder cannot be read
   */
  public static List<Corpus> in(Path folder, Pattern only) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(Corpus::isOfTheCollection)
          .map(Corpus::of)
          .filter(corpus -> only.matcher(corpus.name()).find())
          .sorted(Comparator.comparing(Corpus::name))
          .toList();
    }
  }

  /**
   * The articles of any file: types mapped when it is one of the collection, as they are otherwise.
   *
   * @throws IOException when it cannot be read
   */
  static List<GoldArticle> articles(Path file) throws IOException {
    return isOfTheCollection(file) ? of(file).articles() : GoldArticleJson.read(file);
  }

  private static Corpus of(Path file) {
    return new Corpus(file, inFolder(file).replaceFirst("\\.(jsonl|conllu)$", ""));
  }

  private static boolean isOfTheCollection(Path file) {
    return SCORED.matcher(inFolder(file)).matches();
  }

  private static String inFolder(Path file) {
    Path parent = file.toAbsolutePath().getParent();
    return parent.getFileName() + "/" + file.getFileName();
  }

  /** Whether it is a treebank. */
  public boolean isTreebank() {
    return name.startsWith("ud/");
  }

  /** Whether our model learns from this very file, so that its score means nothing. */
  public boolean isTrainedOn() {
    return TRAINED_ON.matcher(name).matches();
  }

  /**
   * Its articles, types mapped: ours stay, those of other schemes become PER, ORG and LOC.
   *
   * @throws IOException when it cannot be read
   */
  List<GoldArticle> articles() throws IOException {
    List<GoldArticle> articles = GoldArticleJson.read(file);
    if (name.startsWith("lede-news/")) {
      return articles;
    }
    return articles.stream().map(this::mapped).toList();
  }

  private GoldArticle mapped(GoldArticle article) {
    List<NamedSpan> spans =
        article.spans().stream()
            .map(span -> new NamedSpan(span.start(), span.end(), mapped(span.type())))
            .filter(span -> !marksDescriptions() || isName(article.text().substring(span.start())))
            .toList();
    return new GoldArticle(article.text(), spans);
  }

  private static String mapped(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    return lower.equals("person") ? "PER" : TYPES.getOrDefault(lower, type);
  }

  /** Whether it marks descriptions such as "the minister" like names; they are left out. */
  private boolean marksDescriptions() {
    return name.startsWith("ner/re3d") || name.startsWith("ner/gum");
  }

  private static boolean isName(String mention) {
    return !Character.isLowerCase(ARTICLE.matcher(mention).replaceFirst("").codePointAt(0));
  }
}
