package dev.lede.format;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The formats an article can be had in. */
public enum Format {
  /** Data for displaCy, the visualiser of spaCy. */
  DISPLACY("application/json", "json", DisplacyJson::write),
  /** One token a line, IOB2 labels. */
  CONLL("text/plain; charset=utf-8", "conll", Conll::write),
  /** CoNLL-U of Universal Dependencies. */
  CONLLU("text/x-conllu; charset=utf-8", "conllu", Conllu::write),
  /** Stand-off annotation of brat. */
  BRAT("text/x-brat; charset=utf-8", "ann", Brat::write),
  /** W3C Web Annotation. */
  JSONLD("application/ld+json", "jsonld", WebAnnotationJson::write),
  /** A page of its own. */
  HTML("text/html; charset=utf-8", "html", Html::write),
  /** Text Encoding Initiative P5. */
  TEI("application/tei+xml; charset=utf-8", "xml", Tei::write),
  /** One mention a line, RFC 4180. */
  CSV("text/csv; charset=utf-8; header=present", "csv", Csv::write),
  /** JSON line of doccano. */
  DOCCANO("application/jsonl", "jsonl", DoccanoJson::write),
  /** Task of Label Studio with predictions. */
  LABELSTUDIO("application/vnd.labelstudio+json", "json", LabelStudioJson::write),
  /** WebAnno TSV 3.3, read by INCEpTION. */
  WEBANNO("text/tab-separated-values; charset=utf-8", "tsv", Webanno::write),
  /** UIMA CAS in JSON, read by INCEpTION and dkpro-cassis. */
  CASJSON("application/vnd.uima.cas+json", "json", CasJson::write);

  private final String contentType;
  private final String extension;

  @SuppressWarnings("ImmutableEnumChecker") // a reference to a pure function
  private final Function<AnnotatedText, String> writer;

  Format(String contentType, String extension, Function<AnnotatedText, String> writer) {
    this.contentType = contentType;
    this.extension = extension;
    this.writer = writer;
  }

  /** The name in a query and on the command line. */
  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Value of {@code Content-Type}. */
  public String contentType() {
    return contentType;
  }

  /** What a file of it ends in, without the dot. */
  public String extension() {
    return extension;
  }

  /** The article in this format. Pure; costs memory in proportion to the text. */
  public String write(AnnotatedText article) {
    return writer.apply(article);
  }

  /** The names of all. */
  public static List<String> names() {
    return Arrays.stream(values()).map(Format::wireName).toList();
  }

  /** The format of this name. */
  public static Optional<Format> named(String name) {
    return Arrays.stream(values()).filter(f -> f.wireName().equals(name)).findFirst();
  }

  /** The first format whose media type is exactly this one, parameters left out. */
  public static Optional<Format> ofMediaType(String mediaType) {
    return Arrays.stream(values())
        .filter(f -> f.contentType.split(";", 2)[0].equals(mediaType))
        .filter(f -> !"application/json".equals(mediaType))
        .findFirst();
  }
}
