package dev.lede.intake.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a page says of its article, in its head or about the text. */
final class PageDetails {
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
  private static final Pattern PUBLISHED =
      Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{10,40})\"");
  private static final int MOST_SCRIPTS = 20;

  private static final List<String> TITLES =
      List.of("meta[property=og:title]", "meta[name=twitter:title]", "h1", "title");
  private static final List<String> BYLINES =
      List.of(
          "meta[name=author]",
          "[itemprop=author] [itemprop=name]",
          "[itemprop=author]",
          "[rel=author]",
          ".byline",
          ".author-name");
  private static final List<String> DATES =
      List.of(
          "meta[property=article:published_time]",
          "meta[itemprop=datePublished]",
          "meta[name=date]",
          "meta[name=dc.date]",
          "time[itemprop=datePublished]",
          "time[datetime]");

  private final Document page;

  PageDetails(Document page) {
    this.page = page;
  }

  Optional<String> title() {
    return first(TITLES, PageDetails::words);
  }

  /** Not an address: many pages name a profile there. */
  Optional<String> byline() {
    return first(BYLINES, PageDetails::words).filter(who -> !who.contains("://"));
  }

  Optional<LocalDate> date() {
    return first(DATES, PageDetails::stamp)
        .or(this::published)
        .map(DAY::matcher)
        .filter(Matcher::find)
        .flatMap(day -> parsed(day.group()));
  }

  private Optional<String> first(List<String> queries, Function<Element, String> value) {
    return queries.stream()
        .flatMap(query -> Stream.ofNullable(page.selectFirst(query)))
        .map(value)
        .filter(words -> !words.isBlank())
        .findFirst();
  }

  private static String words(Element element) {
    String words = element.nameIs("meta") ? element.attr("content") : element.text();
    return words.replaceAll("\\s+", " ").strip();
  }

  private static String stamp(Element element) {
    return element.attr(element.nameIs("time") ? "datetime" : "content");
  }

  private Optional<String> published() {
    return page.select("script[type=application/ld+json]").stream()
        .limit(MOST_SCRIPTS)
        .map(script -> PUBLISHED.matcher(script.data()))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .findFirst();
  }

  private static Optional<LocalDate> parsed(String day) {
    try {
      return Optional.of(LocalDate.parse(day));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
