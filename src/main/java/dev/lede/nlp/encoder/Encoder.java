package dev.lede.nlp.encoder;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

/**
 * The ONNX session. Owns native memory: close it once, after the last {@link #run} has returned.
 * {@code run} may be called from several threads at once; each call computes on its own thread.
 */
final class Encoder implements AutoCloseable {

  private final OrtEnvironment environment = OrtEnvironment.getEnvironment("lede");
  private final OrtSession session;

  /**
   * @param model an ONNX file; read while this is made, not later
   * @throws ModelException when it cannot be opened
   */
  Encoder(Path model) {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
      session = environment.createSession(model.toString(), options);
    } catch (OrtException e) {
      throw new ModelException("the model cannot be opened: " + e.getMessage(), e);
    }
  }

  /** Scores of the words of one window. Blocks for some milliseconds. */
  WordScores run(Features features) {
    int pieces = features.ids().length;
    int words = features.first().length - 1;
    try (OnnxTensor ids = ints(features.ids(), 1, pieces);
        OnnxTensor casing = ints(features.casing(), 1, pieces);
        OnnxTensor lengths = ints(new int[] {pieces}, 1);
        OnnxTensor first =
            OnnxTensor.createTensor(
                environment, LongBuffer.wrap(features.first()), new long[] {1, words + 1L});
        OrtSession.Result result =
            session.run(Map.of("ids", ids, "casing", casing, "lengths", lengths, "first", first))) {
      return new WordScores(
          rows(floats(result, "outer"), words),
          rows(floats(result, "inner"), words),
          indices(result, "upos"),
          indices(result, "xpos"),
          indices(result, "lemma"),
          rows(floats(result, "arcs"), words),
          new RelationTable(longs(result, "relations"), words));
    } catch (OrtException e) {
      throw new ModelException(
          "the model failed on %d pieces, %d words: %s".formatted(pieces, words, e.getMessage()),
          e);
    }
  }

  private OnnxTensor ints(int[] values, long... shape) throws OrtException {
    return OnnxTensor.createTensor(environment, IntBuffer.wrap(values), shape);
  }

  private static OnnxTensor output(OrtSession.Result result, String name) {
    return (OnnxTensor)
        result
            .get(name)
            .orElseThrow(() -> new IllegalStateException("the model has no output " + name));
  }

  /** The values; the runtime's buffer is a copy already, and an array of just their number. */
  private static float[] floats(OrtSession.Result result, String name) {
    return output(result, name).getFloatBuffer().array();
  }

  private static long[] longs(OrtSession.Result result, String name) {
    return output(result, name).getLongBuffer().array();
  }

  private static int[] indices(OrtSession.Result result, String name) {
    long[] values = longs(result, name);
    int[] indices = new int[values.length];
    for (int i = 0; i < values.length; i++) {
      indices[i] = Math.toIntExact(values[i]);
    }
    return indices;
  }

  private static float[][] rows(float[] flat, int rows) {
    int width = flat.length / rows;
    float[][] out = new float[rows][];
    for (int row = 0; row < rows; row++) {
      out[row] = Arrays.copyOfRange(flat, row * width, (row + 1) * width);
    }
    return out;
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw new ModelException("the model cannot be closed: " + e.getMessage(), e);
    }
  }
}
