package dev.lede.analysis;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.eventbus.MessageCodec;
import java.util.function.Function;

/**
 * Carries immutable records to other processes as bytes, and inside the process by reference. The
 * name stays the same in all versions, so that a message in another version gets as far as the
 * check that names it; see {@link dev.lede.analysis.wire.WireInput}.
 */
final class WireCodec<T extends Record> implements MessageCodec<T, T> {
  private final String name;
  private final Function<T, byte[]> writer;
  private final Function<byte[], T> reader;

  WireCodec(Class<T> type, Function<T, byte[]> writer, Function<byte[], T> reader) {
    this.name = "lede:" + type.getSimpleName();
    this.writer = writer;
    this.reader = reader;
  }

  @Override
  public void encodeToWire(Buffer buffer, T message) {
    buffer.appendBytes(writer.apply(message));
  }

  /** The body is the last part of a message, so it ends where the buffer does. */
  @Override
  public T decodeFromWire(int pos, Buffer buffer) {
    return reader.apply(buffer.getBytes(pos, buffer.length()));
  }

  @Override
  public T transform(T message) {
    return message;
  }

  @Override
  public String name() {
    return name;
  }

  @Override
  public byte systemCodecID() {
    return -1;
  }
}
