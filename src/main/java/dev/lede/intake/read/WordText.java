package dev.lede.intake.read;

import dev.lede.intake.IntakeFailure;
import dev.lede.intake.IntakeFailure.Reason;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the paragraphs of WordprocessingML. Text that was deleted while changes were tracked, and
 * the second form of what comes in two, are left out. No entities, nothing from elsewhere.
 */
final class WordText {
  private final Paragraphs paragraphs = new Paragraphs();
  private final StringBuilder paragraph = new StringBuilder();
  private final int maxChars;
  private int chars;
  private int fallback;
  private boolean inText;

  private WordText(int maxChars) {
    this.maxChars = maxChars;
  }

  static String read(InputStream xml, int maxChars) {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    WordText text = new WordText(maxChars);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(xml);
      while (reader.hasNext()) {
        text.take(reader, reader.next());
      }
    } catch (XMLStreamException e) {
      throw WordFile.broken();
    }
    return text.paragraphs.text();
  }

  private void take(XMLStreamReader reader, int event) {
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> start(reader.getLocalName());
      case XMLStreamConstants.END_ELEMENT -> end(reader.getLocalName());
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> words(reader.getText());
      default -> {
        // Comments and the like.
      }
    }
  }

  private void start(String name) {
    switch (name) {
      case "Fallback" -> fallback++;
      case "t" -> inText = true;
      case "tab", "br", "cr" -> paragraph.append(' ');
      case "noBreakHyphen" -> paragraph.append('-');
      default -> {
        // Looks, not words.
      }
    }
  }

  private void end(String name) {
    switch (name) {
      case "Fallback" -> fallback--;
      case "t" -> inText = false;
      case "p" -> {
        paragraphs.add(paragraph);
        paragraph.setLength(0);
      }
      default -> {
        // Looks, not words.
      }
    }
  }

  private void words(String text) {
    if (inText && fallback == 0) {
      chars += text.length();
      if (chars > maxChars) {
        throw new IntakeFailure(
            Reason.TOO_LONG, "The text has more than %d characters".formatted(maxChars));
      }
      paragraph.append(text);
    }
  }
}
