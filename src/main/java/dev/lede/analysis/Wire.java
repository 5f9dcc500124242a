package dev.lede.analysis;

import dev.lede.analysis.wire.AnnotationsReader;
import dev.lede.analysis.wire.AnnotationsWriter;
import dev.lede.analysis.wire.WireFormatException;
import dev.lede.analysis.wire.WireInput;
import dev.lede.analysis.wire.WireOutput;
import dev.lede.annotation.SentenceAnnotations;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The messages of this package as bytes. What is read is checked; see {@link WireInput}. */
final class Wire {
  private Wire() {}

  static byte[] write(SentenceBatch batch) {
    WireOutput out = new WireOutput();
    out.number(batch.sentences().size());
    batch.sentences().forEach(out::text);
    return out.toBytes();
  }

  static SentenceBatch readBatch(byte[] bytes) {
    WireInput in = new WireInput("a batch of sentences", bytes);
    int count = in.count(2);
    List<String> sentences = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      sentences.add(in.text());
    }
    in.end();
    return new SentenceBatch(sentences);
  }

  static byte[] write(BatchAnswer answer) {
    WireOutput out = new WireOutput();
    out.number(answer.annotations().size());
    AnnotationsWriter annotations = new AnnotationsWriter(out);
    answer.annotations().forEach(annotations::write);
    out.number(answer.failed().size());
    answer.failed().stream().sorted().forEach(out::number);
    return out.toBytes();
  }

  static BatchAnswer readAnswer(byte[] bytes) {
    WireInput in = new WireInput("an answer to a batch", bytes);
    int count = in.count(2);
    AnnotationsReader reader = new AnnotationsReader(in);
    List<SentenceAnnotations> annotations = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      annotations.add(reader.read());
    }
    Set<Integer> failed = new HashSet<>();
    for (int left = in.count(1); left > 0; left--) {
      int sentence = in.number();
      if (sentence >= count || !failed.add(sentence)) {
        throw new WireFormatException(
            "sentence %d of %d must not be said to have failed".formatted(sentence, count));
      }
    }
    in.end();
    return new BatchAnswer(annotations, failed);
  }

  static byte[] write(Presence presence) {
    WireOutput out = new WireOutput();
    out.text(presence.member().node());
    out.text(presence.member().release());
    out.number(presence.workers());
    return out.toBytes();
  }

  static Presence readPresence(byte[] bytes) {
    WireInput in = new WireInput("a greeting of workers", bytes);
    try {
      Presence presence = new Presence(new Member(in.text(), in.text()), in.number());
      in.end();
      return presence;
    } catch (IllegalArgumentException e) {
      throw new WireFormatException("a greeting contradicts itself: " + e.getMessage());
    }
  }
}
