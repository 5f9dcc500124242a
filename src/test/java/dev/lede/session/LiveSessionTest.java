package dev.lede.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.lede.analysis.AnalysisFailure;
import dev.lede.analysis.Priority;
import dev.lede.support.ReadAtOnce;
import dev.lede.text.Edit;
import dev.lede.text.Replacement;
import dev.lede.text.TextRange;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LiveSessionTest {
  private static final SessionLimits LIMITS = new SessionLimits(2, 1, 1, 2, 60, 100, 1000, 9, 1000);

  private final HeldAnalyzer analyzer = new HeldAnalyzer();
  private ModelClient client;
  private LiveSession session;

  private void open(String text) {
    client = new ModelClient(text);
    session = new LiveSession(analyzer, new ReadAtOnce(), LIMITS, client);
    session.open(0, text, null);
  }

  private void edit(int start, int end, String insert) {
    client.edit(Edit.replace(start, end, insert));
    client.sendNext(session);
  }

  private Set<String> settledIds() {
    analyzer.answerAll();
    client.receiveAll();
    return Set.copyOf(client.mentions.keySet());
  }

  @Test
  void tellsThatAnEmptyTextIsDone() {
    open("");
    client.receiveAll();
    assertEquals(0, client.doneVersion);
    assertEquals(List.of(), client.entities);
  }

  @Test
  void tellsThatAnEditWithoutEffectIsDone() {
    open("the Bank rose.");
    Set<String> before = settledIds();
    client.edit(new Edit(List.of()));
    client.sendNext(session);
    client.receiveAll();
    assertEquals(1, client.doneVersion);
    assertEquals(before, client.mentions.keySet());
  }

  @Test
  void keepsTheIdOfAMentionThatAnEditElsewhereInItsSentenceLeftEqual() {
    open("now Amina said so and it was fine.");
    Set<String> before = settledIds();
    edit(0, 0, "and ");
    assertEquals(before, settledIds());
  }

  @Test
  void givesANewIdToAMentionThatWasTouched() {
    open("now Amina said so and it was fine.");
    Set<String> before = settledIds();
    client.edit(new Edit(List.of(new Replacement(5, 6, "m"))));
    client.sendNext(session);
    Set<String> after = settledIds();
    assertEquals(1, after.size());
    assertTrue(before.stream().noneMatch(after::contains));
  }

  @Test
  void deletesAMentionAtOnceWhenItsSentenceIsDeleted() {
    open("so Amina said.\nit rose.");
    settledIds();
    edit(0, 14, "");
    assertEquals(2, client.arriving.size(), "a last delta and the document");
    client.receiveAll();
    assertEquals(Set.of(), client.mentions.keySet());
  }

  @Test
  void asksForWhatIsOnTheScreenFirst() {
    String line = "A line of some words Here.\n";
    open(line.repeat(20));
    assertEquals(Priority.VISIBLE, analyzer.held.get(0).priority());
    assertEquals(Priority.BULK, analyzer.held.get(1).priority());
    session.view(new TextRange(10 * line.length(), 11 * line.length()));
    edit(10 * line.length(), 10 * line.length(), "Zebra ");
    analyzer.answerNext();
    HeldAnalyzer.Request next = analyzer.held.get(1);
    assertEquals(Priority.TYPED, next.priority());
    assertTrue(next.sentences().get(0).startsWith("Zebra"));
  }

  @Test
  void asksForASmallEditBeforeTheRest() {
    String line = "A line of some words Here.\n";
    open(line.repeat(40));
    edit(30 * line.length(), 30 * line.length(), "Zebra ");
    analyzer.answerNext();
    analyzer.held.remove(0).answer();
    assertTrue(
        analyzer.held.stream()
            .anyMatch(r -> r.priority() != Priority.BULK || r.sentences().get(0).startsWith("Z")));
    assertEquals(1, settledIds().stream().filter(id -> text(id).startsWith("Zebra")).count());
  }

  private String text(String id) {
    return client.mentions.get(id).told().text();
  }

  @Test
  void neverHasMoreThanItsLanesInFlight() {
    open("One Here.\n".repeat(500));
    assertEquals(2, analyzer.held.size());
    edit(0, 0, "x");
    edit(0, 0, "x");
    edit(0, 0, "x");
    assertEquals(2, analyzer.held.size());
  }

  @Test
  void dropsTheAnswerForASentenceThatIsGone() {
    open("so Amina said.");
    edit(3, 8, "Nobody");
    HeldAnalyzer.Request first = analyzer.held.remove(0);
    first.answer();
    assertEquals(List.of("so Nobody said."), analyzer.held.get(0).sentences());
    client.receiveAll();
    assertEquals(0, client.mentions.size());
    assertEquals("Nobody", text(settledIds().iterator().next()));
  }

  @Test
  void tellsHowFarItIs() {
    open("One Here.\n".repeat(10));
    analyzer.answerAll();
    assertEquals(0.0, client.statuses.get(0));
    assertTrue(client.statuses.size() > 2 && client.statuses.size() < 12);
  }

  @Test
  void wantsTheTextAgainWhenTheBaseIsUnknown() {
    open("so Amina said.");
    session.edit(3, 4, Edit.replace(0, 0, "x"), 15);
    assertEquals("base 3 is not the version held, 0", client.resyncReason);
    analyzer.answerAll();
    assertTrue(client.arriving.isEmpty(), "nothing is told until the next open");
  }

  @Test
  void wantsTheTextAgainWhenTheLengthsDiffer() {
    open("so Amina said.");
    session.edit(0, 1, Edit.replace(0, 0, "x"), 14);
    assertEquals("the text is 15 characters long, the edit says 14", client.resyncReason);
  }

  @Test
  void wantsTheTextAgainWhenTheEditReachesBeyondIt() {
    open("so Amina said.");
    session.edit(0, 1, Edit.replace(20, 21, ""), 13);
    assertNotNull(client.resyncReason);
  }

  @Test
  void wantsATextBeforeAnEdit() {
    client = new ModelClient("");
    session = new LiveSession(analyzer, new ReadAtOnce(), LIMITS, client);
    session.view(new TextRange(0, 10));
    session.edit(0, 1, Edit.replace(0, 0, "x"), 1);
    assertEquals("no text is open", client.resyncReason);
  }

  @Test
  void goesOnAfterTheTextIsOpenedAgain() {
    open("so Amina said.");
    session.edit(3, 4, Edit.replace(0, 0, "x"), 15);
    client.resyncReason = null;
    session.edit(4, 5, Edit.replace(0, 0, "x"), 16);
    assertNull(client.resyncReason, "edits on their way are ignored");
    session.open(0, "so Amina said.", null);
    assertEquals(1, settledIds().size());
  }

  @Test
  void waitsAfterAFailureThatMayPass() {
    open("so Amina said.");
    analyzer.held.remove(0).fail(AnalysisFailure.Code.OVERLOADED);
    assertEquals(AnalysisFailure.Code.OVERLOADED, client.failures.get(0).code());
    assertTrue(analyzer.held.isEmpty());
    session.resume();
    assertEquals(1, settledIds().size());
  }

  @Test
  void takesASentenceThatCannotBeAnalysedForEmpty() {
    open("so Amina said.\nso Bola said.");
    analyzer.held.remove(0).failPartly(AnalysisFailure.Code.ANALYSIS_FAILED);
    assertEquals(1, settledIds().size());
    assertEquals(0, client.doneVersion);
    assertEquals(AnalysisFailure.Code.ANALYSIS_FAILED, client.failures.get(0).code());
  }

  @Test
  void tellsNothingAfterItIsClosed() {
    open("so Amina said.");
    session.close();
    analyzer.answerAll();
    session.edit(0, 1, Edit.replace(0, 0, "x"), 15);
    session.open(2, "x", null);
    assertTrue(client.arriving.isEmpty());
    assertNull(client.resyncReason);
  }
}
