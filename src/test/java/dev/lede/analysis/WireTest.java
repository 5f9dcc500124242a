package dev.lede.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.lede.analysis.wire.WireFormatException;
import dev.lede.annotation.Label;
import dev.lede.annotation.SentenceAnnotations;
import dev.lede.annotation.Span;
import dev.lede.annotation.Token;
import io.vertx.core.buffer.Buffer;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class WireTest {
  private static final int ROUNDS = 3_000;
  private static final int MOST_OF_A_BYTE = 200;
  private static final int MOST_BESIDE = 1 << 16;
  private static final List<Function<byte[], ?>> READERS =
      List.of(Wire::readBatch, Wire::readAnswer, Wire::readPresence);

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);
  private final RandomMessages messages = new RandomMessages(seed);

  @Test
  void bringsBackWhatWasSent() {
    for (int round = 0; round < ROUNDS; round++) {
      SentenceBatch batch = messages.batch();
      assertEquals(batch, Wire.readBatch(Wire.write(batch)), "seed " + seed);
      BatchAnswer answer = messages.answer();
      assertEquals(answer, Wire.readAnswer(Wire.write(answer)), "seed " + seed);
      Presence presence = messages.presence();
      assertEquals(presence, Wire.readPresence(Wire.write(presence)), "seed " + seed);
    }
  }

  @Test
  void takesAboutTenBytesForAWord() {
    Token token = new Token(0, 4, "word", "NOUN", "NN", -1, "root");
    byte[] one = Wire.write(answer(List.of(token)));
    byte[] two =
        Wire.write(answer(List.of(token, new Token(5, 9, "word", "NOUN", "NN", 0, "dep"))));
    assertTrue(two.length - one.length <= 12, two.length + " against " + one.length);
  }

  private static BatchAnswer answer(List<Token> tokens) {
    return new BatchAnswer(List.of(new SentenceAnnotations(List.of(), tokens)), Set.of());
  }

  @Test
  void refusesWhatIsCutOff() {
    for (int round = 0; round < 300; round++) {
      byte[] whole = Wire.write(messages.answer());
      for (int length = 0; length < Math.min(whole.length, 200); length++) {
        byte[] cut = Arrays.copyOf(whole, length);
        assertThrows(WireFormatException.class, () -> Wire.readAnswer(cut), "seed " + seed);
      }
    }
  }

  @Test
  void refusesOrReadsWhateverComesAndHoldsLittleOfIt() {
    for (int round = 0; round < 10 * ROUNDS; round++) {
      byte[] bytes = spoiled(any());
      for (Function<byte[], ?> reader : READERS) {
        long allocated = allocation(() -> read(reader, bytes));
        long most = (long) MOST_OF_A_BYTE * bytes.length + MOST_BESIDE;
        assertTrue(allocated < most, allocated + " for " + bytes.length + ", seed " + seed);
      }
    }
  }

  private byte[] any() {
    return switch (random.nextInt(4)) {
      case 0 -> Wire.write(messages.batch());
      case 1 -> Wire.write(messages.presence());
      case 2 -> noise();
      default -> Wire.write(messages.answer());
    };
  }

  private byte[] noise() {
    byte[] bytes = new byte[1 + random.nextInt(400)];
    random.nextBytes(bytes);
    bytes[0] = 2;
    return bytes;
  }

  private byte[] spoiled(byte[] bytes) {
    byte[] spoiled = bytes.clone();
    for (int left = random.nextInt(4); left > 0; left--) {
      spoiled[random.nextInt(spoiled.length)] = (byte) random.nextInt(256);
    }
    return spoiled;
  }

  private static void read(Function<byte[], ?> reader, byte[] bytes) {
    try {
      assertNotNull(reader.apply(bytes));
    } catch (WireFormatException expected) {
      assertTrue(expected.getMessage().length() < 300, expected.getMessage());
    }
  }

  private static long allocation(Runnable action) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    action.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void namesAnotherVersion() {
    byte[] bytes = Wire.write(new SentenceBatch(List.of("A word.")));
    bytes[0] = 3;
    assertEquals(
        "a batch of sentences is written in version 3 of the form; this node reads version 2",
        assertThrows(WireFormatException.class, () -> Wire.readBatch(bytes)).getMessage());
  }

  @Test
  void refusesAnnotationsThatContradictThemselves() {
    List<Span> spans = List.of(new Span(0, 4, Label.PERSON, 0.5));
    byte[] bytes =
        Wire.write(new BatchAnswer(List.of(new SentenceAnnotations(spans, List.of())), Set.of()));
    int score = 6;
    bytes[score] = 0x7f;
    assertTrue(
        assertThrows(WireFormatException.class, () -> Wire.readAnswer(bytes))
            .getMessage()
            .contains("score must be between 0 and 1"));
  }

  @Test
  void crossesTheWireAsBytesAndTheProcessByReference() {
    WireCodec<SentenceBatch> codec =
        new WireCodec<>(SentenceBatch.class, Wire::write, Wire::readBatch);
    SentenceBatch batch = new SentenceBatch(List.of("A word.", "And \uD800."));
    assertSame(batch, codec.transform(batch));
    Buffer buffer = Buffer.buffer("head");
    codec.encodeToWire(buffer, batch);
    assertEquals(batch, codec.decodeFromWire(4, buffer));
  }
}
