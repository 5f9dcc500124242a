package dev.lede.web.api;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class PieceInflaterTest {
  private static final byte[] TEXT =
      "Amina Okello met the press in Nairobi. ".repeat(5_000).getBytes(StandardCharsets.UTF_8);

  private Buffer out = Buffer.buffer();

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream coding = new GZIPOutputStream(out)) {
      coding.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] deflate(byte[] bytes, boolean raw) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OutputStream coding = new DeflaterOutputStream(out, new Deflater(6, raw))) {
      coding.write(bytes);
    }
    return out.toByteArray();
  }

  private static byte[] both(byte[] first, byte[] second) {
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }

  private boolean inflate(BodyCoding coding, byte[] body, Random random)
      throws DataFormatException {
    try (PieceInflater inflater = new PieceInflater(coding, part -> out.appendBuffer(part))) {
      for (int at = 0; at < body.length; ) {
        int to = Math.min(body.length, at + 1 + random.nextInt(random.nextBoolean() ? 3 : 500));
        inflater.feed(Arrays.copyOfRange(body, at, to));
        at = to;
      }
      return inflater.isWhole();
    }
  }

  private boolean inflate(BodyCoding coding, byte[] body) throws DataFormatException {
    return inflate(coding, body, new Random(1));
  }

  @Test
  void inflatesWhateverThePieces() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < 50; round++) {
      byte[] text = Arrays.copyOf(TEXT, random.nextInt(TEXT.length));
      boolean raw = random.nextBoolean();
      assertTrue(inflate(BodyCoding.GZIP, gzip(text), random), "seed " + seed);
      assertTrue(inflate(BodyCoding.DEFLATE, deflate(text, raw), random), "seed " + seed);
      assertArrayEquals(both(text, text), out.getBytes(), "seed " + seed);
      out = Buffer.buffer();
    }
  }

  @Test
  void readsOneMemberOfGzipAfterAnother() throws Exception {
    byte[] text = Arrays.copyOf(TEXT, 100);
    assertTrue(inflate(BodyCoding.GZIP, both(gzip(text), gzip(TEXT))));
    assertArrayEquals(both(text, TEXT), out.getBytes());
  }

  @Test
  void skipsTheNameOfTheFileInTheHead() throws Exception {
    byte[] plain = gzip(TEXT);
    byte[] head = Arrays.copyOf(plain, 10);
    head[3] = 8 | 16 | 4 | 2;
    byte[] fields = {3, 0, 'a', 0, 'b', 'n', 'a', 'm', 'e', 0, 'c', 0, 1, 2};
    byte[] body = Arrays.copyOfRange(plain, 10, plain.length);
    assertTrue(inflate(BodyCoding.GZIP, both(both(head, fields), body)));
    assertArrayEquals(TEXT, out.getBytes());
  }

  @Test
  void seesThatTheEndIsMissing() throws Exception {
    byte[] whole = gzip(TEXT);
    assertFalse(inflate(BodyCoding.GZIP, Arrays.copyOf(whole, whole.length - 1)));
    assertFalse(inflate(BodyCoding.GZIP, Arrays.copyOf(whole, 5)));
    byte[] deflated = deflate(TEXT, false);
    assertFalse(inflate(BodyCoding.DEFLATE, Arrays.copyOf(deflated, deflated.length - 5)));
    assertFalse(inflate(BodyCoding.GZIP, new byte[0]));
  }

  @Test
  void refusesWhatIsNotWhatItShouldBe() throws Exception {
    byte[] wrong = gzip(TEXT);
    wrong[wrong.length - 6] ^= 1;
    assertThrows(DataFormatException.class, () -> inflate(BodyCoding.GZIP, wrong));
    assertThrows(DataFormatException.class, () -> inflate(BodyCoding.GZIP, TEXT));
    byte[] more = both(deflate(TEXT, false), new byte[] {1, 2, 3});
    assertThrows(DataFormatException.class, () -> inflate(BodyCoding.DEFLATE, more));
  }

  @Test
  void handsOnABombInSmallParts() throws Exception {
    int[] most = {0};
    long[] all = {0};
    byte[] bomb = gzip(new byte[20_000_000]);
    try (PieceInflater inflater =
        new PieceInflater(
            BodyCoding.GZIP,
            part -> {
              most[0] = Math.max(most[0], part.length());
              all[0] += part.length();
            })) {
      inflater.feed(bomb);
    }
    assertEquals(20_000_000, all[0]);
    assertTrue(most[0] <= 64 * 1024, most[0] + " bytes");
  }
}
