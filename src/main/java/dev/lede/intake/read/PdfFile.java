package dev.lede.intake.read;

import dev.lede.intake.IntakeFailure;
import dev.lede.intake.IntakeFailure.Reason;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** The text of a PDF file, with lines joined to paragraphs. */
final class PdfFile {
  private static final int MOST_PAGES = 300;
  private static final long SCRATCH_BYTES = 128L << 20;

  private PdfFile() {}

  static String text(byte[] bytes, int maxChars) {
    var memory = MemoryUsageSetting.setupMainMemoryOnly(SCRATCH_BYTES).streamCache;
    try (PDDocument document = Loader.loadPDF(bytes, "", null, null, memory)) {
      if (document.getNumberOfPages() > MOST_PAGES) {
        throw new IntakeFailure(
            Reason.TOO_LONG,
            "The file has %d pages; the limit is %d"
                .formatted(document.getNumberOfPages(), MOST_PAGES));
      }
      return joined(pages(document, maxChars));
    } catch (InvalidPasswordException e) {
      throw new IntakeFailure(Reason.UNREADABLE, "The file is locked with a password");
    } catch (IOException | IllegalArgumentException | IllegalStateException e) {
      throw broken();
    } catch (IndexOutOfBoundsException | ClassCastException | NullPointerException e) {
      // What PDFBox throws on files that break its assumptions.
      throw broken();
    }
  }

  private static String pages(PDDocument document, int maxChars) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setParagraphEnd("\n");
    stripper.setPageEnd("\n");
    StringBuilder text = new StringBuilder();
    // By pages, so that a file that says the same over and over does not fill the memory.
    for (int page = 1; page <= document.getNumberOfPages() && text.length() <= maxChars; page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      text.append(stripper.getText(document)).append('\n');
    }
    return text.toString();
  }

  /** Lines of one paragraph become one; a word divided at the end of a line is put together. */
  static String joined(String text) {
    Paragraphs paragraphs = new Paragraphs();
    for (String paragraph : text.split("\\n[ \\t]*\\n\\s*", -1)) {
      paragraphs.add(paragraph.replaceAll("(?<=\\p{Ll})[-\\u00ad]\\n(?=\\p{Ll})", ""));
    }
    return paragraphs.text();
  }

  private static IntakeFailure broken() {
    return new IntakeFailure(Reason.UNREADABLE, "The file is no PDF file that can be read");
  }
}
