package dev.lede.intake.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.lede.intake.FileKind;
import dev.lede.intake.IncomingArticle;
import dev.lede.intake.IntakeFailure;
import dev.lede.intake.IntakeFailure.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;

class FileReaderTest {
  private static final String WORDS = "The ferry left the island at dawn, and nobody was late. ";
  private static final String WORD_XML =
      "<w:document xmlns:w='w' xmlns:mc='mc'><w:body>"
          + "<w:p><w:r><w:t>Night ferry</w:t></w:r><w:r><w:t> returns</w:t></w:r></w:p><w:p/>"
          + "<w:p><w:r><w:t>One</w:t><w:br/><w:t>two</w:t></w:r><w:del><w:r><w:delText>gone"
          + "</w:delText></w:r></w:del></w:p><w:p><mc:Fallback><w:t>twice</w:t></mc:Fallback>"
          + "<w:t>A &amp; B</w:t></w:p></w:body></w:document>";

  private final FileReader reader = new FileReader(100_000);

  @Test
  void findsTheArticleOfAPage() {
    String page =
        "<html><head><title>x | News</title><meta property='og:title' content='Ferry returns'>"
            + "<meta name=author content='Amina Okello'><script type='application/ld+json'>"
            + "{\"datePublished\": \"2024-05-14T08:00:00Z\"}</script></head><body>"
            + "<nav><p>Home News Sport</p></nav><div class=outer><div class=story><h2>At sea</h2>"
            + "<p>"
            + WORDS.repeat(3)
            + "</p><p>First<br>second <b>line</b>.</p>"
            + "<ul><li>One</li><li>Two</li></ul></div></div>"
            + "<aside><p>"
            + WORDS.repeat(9)
            + "</p></aside><script>evil()</script></body></html>";
    IncomingArticle article = read(FileKind.HTML, page.getBytes(StandardCharsets.UTF_8));
    assertEquals(
        "Ferry returns\n\nBy Amina Okello\n\nAt sea\n\n"
            + WORDS.repeat(3).strip()
            + "\n\nFirst\n\nsecond line.\n\nOne\n\nTwo",
        article.text());
    assertEquals(Optional.of("Ferry returns"), article.title());
    assertEquals(Optional.of("Amina Okello"), article.byline());
    assertEquals(Optional.of(LocalDate.of(2024, 5, 14)), article.date());
  }

  @Test
  void readsAPageInTheCharsetThatItsSenderTold() {
    byte[] bytes = "<p>Côte d\u2019Ivoire</p>".getBytes(StandardCharsets.UTF_8);
    assertEquals(
        "Côte d\u2019Ivoire", reader.read(FileKind.HTML, bytes, Optional.of("utf-8")).text());
    byte[] latin = "<p>Côte</p>".getBytes(StandardCharsets.ISO_8859_1);
    assertEquals("Côte", reader.read(FileKind.HTML, latin, Optional.of("iso-8859-1")).text());
    assertEquals(
        "Côte d\u2019Ivoire", reader.read(FileKind.HTML, bytes, Optional.of("no such")).text());
  }

  @Test
  void readsAWordDocument() throws IOException {
    byte[] file = zip("word/styles.xml", "<x/>", "word/document.xml", WORD_XML);
    assertEquals("Night ferry returns\n\nOne two\n\nA & B", read(FileKind.DOCX, file).text());
  }

  @Test
  void refusesAWordDocumentThatUnpacksToTooMuch() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("word/media/picture"));
      byte[] part = new byte[1 << 20];
      for (long i = 0; i <= WordFile.MOST_BYTES; i += part.length) {
        zip.write(part);
      }
    }
    fails(Reason.TOO_LONG, FileKind.DOCX, bytes.toByteArray());
  }

  @Test
  void resolvesNoEntitiesOfAWordDocument() throws IOException {
    String bomb =
        "<!DOCTYPE d [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b SYSTEM 'file:///etc/passwd'>]>"
            + "<w:document xmlns:w='w'><w:p><w:t>&a;&b;</w:t></w:p></w:document>";
    fails(Reason.UNREADABLE, FileKind.DOCX, zip("word/document.xml", bomb));
  }

  @Test
  void joinsTheLinesOfAPdfFile() throws IOException {
    byte[] file = pdf("Night ferry re-", "turns after a two-", "year refit.");
    assertEquals("Night ferry returns after a twoyear refit.", read(FileKind.PDF, file).text());
  }

  @Test
  void refusesWhatIsBrokenOrEmptyOrTooLong() throws IOException {
    for (FileKind kind : FileKind.values()) {
      fails(Reason.UNREADABLE, kind, new byte[0]);
    }
    fails(Reason.UNREADABLE, FileKind.PDF, "%PDF-1.7 no more".getBytes(StandardCharsets.UTF_8));
    fails(Reason.UNREADABLE, FileKind.DOCX, zip("other.xml", "<x/>"));
    fails(Reason.UNREADABLE, FileKind.DOCX, zip("word/document.xml", "<w:p>"));
    String page = "<p>" + WORDS.repeat(3_000) + "</p>";
    fails(Reason.TOO_LONG, FileKind.HTML, page.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void neverFailsInAnotherWayOnDamagedFiles() throws IOException {
    byte[] pdf = pdf("Night ferry returns");
    byte[] docx = zip("word/document.xml", WORD_XML);
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      FileKind kind = random.nextBoolean() ? FileKind.PDF : FileKind.DOCX;
      byte[] file = (kind == FileKind.PDF ? pdf : docx).clone();
      for (int i = 0; i <= random.nextInt(20); i++) {
        file[random.nextInt(file.length)] = (byte) random.nextInt();
      }
      try {
        read(kind, file);
      } catch (IntakeFailure e) {
        assertEquals(Reason.UNREADABLE, e.reason(), "seed " + seed);
      } catch (RuntimeException e) {
        throw new AssertionError("seed " + seed, e);
      }
    }
  }

  private IncomingArticle read(FileKind kind, byte[] bytes) {
    return reader.read(kind, bytes, Optional.empty());
  }

  private void fails(Reason reason, FileKind kind, byte[] bytes) {
    IntakeFailure failure = assertThrows(IntakeFailure.class, () -> read(kind, bytes));
    assertEquals(reason, failure.reason());
  }

  private static byte[] zip(String... namesAndTexts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
        zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] pdf(String... lines) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.setLeading(14);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      document.save(bytes);
    }
    return bytes.toByteArray();
  }
}
