package dev.lede.intake.read;

import dev.lede.intake.IncomingArticle;
import dev.lede.intake.IntakeFailure;
import dev.lede.intake.IntakeFailure.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The article of a web page: its title, who wrote it, when, and the main text. */
final class WebPage {
  private static final int HEAD_CHARS = 300;

  private WebPage() {}

  static IncomingArticle read(byte[] bytes, Optional<String> charset) {
    Document page = parse(bytes, charset.filter(WebPage::isKnown).orElse(null));
    PageDetails details = new PageDetails(page);
    Optional<String> title = details.title().map(WebPage::shortened);
    Optional<String> byline = details.byline().map(WebPage::shortened);
    Optional<LocalDate> date = details.date();
    List<String> paragraphs = new MainText(page).paragraphs();
    if (paragraphs.isEmpty()) {
      throw new IntakeFailure(Reason.UNREADABLE, "There is no article on this page");
    }
    List<String> lines = new ArrayList<>();
    String beginning = String.join("\n", paragraphs.subList(0, Math.min(4, paragraphs.size())));
    title.filter(line -> !beginning.contains(line)).ifPresent(lines::add);
    List<String> rest = new ArrayList<>(paragraphs);
    if (title.isPresent() && rest.get(0).equals(title.get())) {
      lines.add(rest.remove(0));
    }
    byline.filter(line -> !beginning.contains(line)).map(WebPage::asByline).ifPresent(lines::add);
    lines.addAll(rest);
    return new IncomingArticle(String.join("\n\n", lines), title, byline, date);
  }

  private static Document parse(byte[] bytes, String charset) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), charset, "");
    } catch (IOException | IllegalArgumentException e) {
      throw new IntakeFailure(Reason.UNREADABLE, "The page cannot be read");
    }
  }

  private static boolean isKnown(String charset) {
    try {
      return Charset.isSupported(charset);
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static String asByline(String who) {
    return who.regionMatches(true, 0, "by ", 0, 3) ? who : "By " + who;
  }

  private static String shortened(String line) {
    return line.length() <= HEAD_CHARS ? line : line.substring(0, HEAD_CHARS);
  }
}
