package dev.lede.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RosterTest {
  private static final String RELEASE = "Lede 1 with the model m 1";

  private final List<String> told = new ArrayList<>();
  private final Roster roster =
      new Roster(
          new Member("me", RELEASE),
          new Roster.Listener() {
            @Override
            public void joined(List<Worker> workers) {
              told.add(workers.size() + " of " + workers.get(0).node());
            }

            @Override
            public void resigned(String node) {
              told.add(node + " resigned");
            }

            @Override
            public void lost(String node) {
              told.add(node + " is lost");
            }
          });

  private void hear(String node, String release, int workers, long nanos) {
    roster.hear(new Presence(new Member(node, release), workers), nanos);
  }

  @Test
  void tellsOfAProcessOnceHoweverOftenItIsHeard() {
    hear("a", RELEASE, 2, 0);
    hear("a", RELEASE, 2, 1);
    hear("b", RELEASE, 1, 2);
    assertEquals(List.of("2 of a", "1 of b"), told);
    assertEquals(new Workforce(2, 3, 0), roster.workforce());
  }

  @Test
  void losesAProcessThatIsSilentForLong() {
    hear("a", RELEASE, 2, 0);
    hear("b", RELEASE, 2, Roster.SILENCE_NANOS);
    roster.sweep(Roster.SILENCE_NANOS);
    assertEquals(new Workforce(2, 4, 0), roster.workforce());
    roster.sweep(Roster.SILENCE_NANOS + 1);
    assertEquals(List.of("2 of a", "2 of b", "a is lost"), told);
    assertEquals(new Workforce(1, 2, 0), roster.workforce());
  }

  @Test
  void takesBackAProcessThatIsHeardAgain() {
    hear("a", RELEASE, 2, 0);
    roster.left("a");
    roster.left("a");
    hear("a", RELEASE, 2, 1);
    assertEquals(List.of("2 of a", "a is lost", "2 of a"), told);
  }

  @Test
  void letsAProcessThatStopsFinishAndLosesItOnlyWhenItIsGone() {
    hear("a", RELEASE, 2, 0);
    hear("a", RELEASE, 0, 1);
    assertEquals(List.of("2 of a", "a resigned"), told);
    assertEquals(Workforce.NONE, roster.workforce());
    roster.left("a");
    assertEquals(List.of("2 of a", "a resigned", "a is lost"), told);
  }

  @Test
  void neverAsksAProcessOfAnotherRelease() {
    hear("a", "Lede 1 with the model m 2", 2, 0);
    hear("b", "Lede 2 with the model m 1", 2, 0);
    assertEquals(List.of(), told);
    assertEquals(new Workforce(0, 0, 2), roster.workforce());
    roster.left("a");
    assertEquals(List.of(), told);
    assertEquals(new Workforce(0, 0, 1), roster.workforce());
  }

  @Test
  void remembersNoMoreProcessesThanAClusterMayHave() {
    for (int node = 0; node < 2_000; node++) {
      hear("n" + node, RELEASE, 1, 0);
    }
    assertEquals(1_000, roster.workforce().nodes());
  }
}
