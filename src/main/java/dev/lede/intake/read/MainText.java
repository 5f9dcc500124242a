package dev.lede.intake.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The paragraphs of the main text of a page. The text is where the most words stand in paragraphs
 * and the fewest in links; menus, forms and the like are left out.
 */
final class MainText {
  private static final String AROUND =
      "script, style, noscript, template, nav, aside, footer, form, button, select, iframe, svg,"
          + " [hidden], [aria-hidden=true], [role=navigation], [role=complementary], [role=banner],"
          + " .advert, .ad, .share, .social, .related, .newsletter, .comments";
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "dd",
          "div",
          "dl",
          "dt",
          "figcaption",
          "figure",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "table",
          "td",
          "th",
          "tr",
          "ul",
          "body",
          "br");
  private static final int SHORT = 40;

  private final Document page;

  /** Takes what stands around articles out of the page. */
  MainText(Document page) {
    this.page = page;
    page.select(AROUND).stream().filter(element -> !element.nameIs("body")).forEach(Node::remove);
  }

  /** The paragraphs, headings among them; none where there are no words. */
  List<String> paragraphs() {
    Paragraphs paragraphs = new Paragraphs();
    StringBuilder line = new StringBuilder();
    place()
        .traverse(
            new NodeVisitor() {
              @Override
              public void head(Node node, int depth) {
                if (node instanceof TextNode text) {
                  line.append(text.getWholeText());
                } else {
                  end(node);
                }
              }

              @Override
              public void tail(Node node, int depth) {
                end(node);
              }

              private void end(Node node) {
                if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                  paragraphs.add(line);
                  line.setLength(0);
                }
              }
            });
    paragraphs.add(line);
    return paragraphs.lines();
  }

  /** The element that holds the text. */
  private Element place() {
    return Stream.of("article", "[itemprop=articleBody]", "main", "[role=main]")
        .map(query -> page.select(query).stream().max(MainText::byWords))
        .flatMap(Optional::stream)
        .filter(element -> words(element) > 5 * SHORT)
        .findFirst()
        .orElseGet(this::heaviest);
  }

  private static int byWords(Element a, Element b) {
    return Integer.compare(words(a), words(b));
  }

  private static int words(Element element) {
    return element.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }

  /** The element whose paragraphs weigh most; the whole body where there are none. */
  private Element heaviest() {
    Map<Element, Double> weights = new HashMap<>();
    for (Element p : page.select("p")) {
      double weight = weight(p);
      Element parent = p.parent();
      if (weight > 0 && parent != null) {
        weights.merge(parent, weight, Double::sum);
        if (parent.parent() != null) {
          weights.merge(parent.parent(), weight / 2, Double::sum);
        }
      }
    }
    return weights.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElseGet(page::body);
  }

  private static double weight(Element paragraph) {
    int length = paragraph.text().length();
    int linked = paragraph.select("a").stream().mapToInt(a -> a.text().length()).sum();
    return length < SHORT ? 0 : length - 2.0 * linked;
  }
}
