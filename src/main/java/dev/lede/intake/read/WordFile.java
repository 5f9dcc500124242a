package dev.lede.intake.read;

import dev.lede.intake.IntakeFailure;
import dev.lede.intake.IntakeFailure.Reason;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The text of a Word document (Office Open XML): a zip file, in it {@code word/document.xml}. What
 * is unpacked is counted, so that few bytes cannot stand for very many.
 */
final class WordFile {
  private static final String DOCUMENT = "word/document.xml";
  private static final int MOST_ENTRIES = 5_000;
  static final long MOST_BYTES = 64L << 20;

  private WordFile() {}

  static String text(byte[] bytes, int maxChars) {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      Counted unpacked = new Counted(zip);
      int entries = 0;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (++entries > MOST_ENTRIES) {
          throw tooMuch();
        }
        if (entry.getName().equals(DOCUMENT)) {
          return WordText.read(unpacked, maxChars);
        }
        // By hand: to go to the next entry unpacks the rest of this one, however much that is.
        unpacked.skipRest();
      }
    } catch (IOException | IllegalArgumentException e) {
      throw broken();
    }
    throw broken();
  }

  static IntakeFailure broken() {
    return new IntakeFailure(Reason.UNREADABLE, "The file is no Word document that can be read");
  }

  private static IntakeFailure tooMuch() {
    return new IntakeFailure(
        Reason.TOO_LONG, "The file unpacks to more than " + (MOST_BYTES >> 20) + " MB");
  }

  /** What is unpacked, up to a limit. Closing it leaves the zip file open. */
  private static final class Counted extends InputStream {
    private final InputStream in;
    private long count;

    Counted(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      return count(in.read(), 1);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      return count(read, read);
    }

    void skipRest() throws IOException {
      byte[] bytes = new byte[8192];
      while (read(bytes, 0, bytes.length) >= 0) {
        // Nothing of it is wanted.
      }
    }

    private int count(int read, int bytes) {
      if (read >= 0) {
        count += bytes;
      }
      if (count > MOST_BYTES) {
        throw tooMuch();
      }
      return read;
    }
  }
}
