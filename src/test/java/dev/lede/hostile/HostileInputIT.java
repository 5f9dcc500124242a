package dev.lede.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.lede.app.RunningServer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A short run of the {@link Fuzzer}; other seeds: {@code -Dfuzz.seed=7}. */
@Timeout(180)
class HostileInputIT {
  private static final long CASES = 5_000;

  @Test
  void meetsNoFaultAndNoAnswerWithoutACode(@TempDir Path folder) throws Exception {
    long seed = Long.getLong("fuzz.seed", 1L);
    Fuzzer fuzzer = new Fuzzer(seed);
    try (RunningServer server =
        RunningServer.start(folder, 0, Map.of("http.maxBodyBytes", "1000000"))) {
      fuzzer.run(server.port(), CASES);
    }
    assertEquals(List.of(), fuzzer.faults(), () -> "seed " + seed + "\n" + fuzzer.report());
  }
}
