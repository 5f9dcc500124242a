package dev.lede.analysis;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.vertx.core.buffer.Buffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class LocalCodecTest {
  private final LocalCodec<SentenceBatch> codec = new LocalCodec<>(SentenceBatch.class);

  @Test
  void handsOverTheSameObject() {
    SentenceBatch batch = new SentenceBatch(List.of("Word"));
    assertSame(batch, codec.transform(batch));
  }

  @Test
  void refusesToLeaveTheProcess() {
    Buffer buffer = Buffer.buffer();
    SentenceBatch batch = new SentenceBatch(List.of("Word"));
    assertThrows(UnsupportedOperationException.class, () -> codec.encodeToWire(buffer, batch));
    assertThrows(UnsupportedOperationException.class, () -> codec.decodeFromWire(0, buffer));
  }
}
