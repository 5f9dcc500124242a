package dev.lede.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.AppenderBase;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class LogQueueTest {
  private static final int MANY = 10_000;

  private final LoggerContext context = new LoggerContext();
  private final Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
  private final Stuck stuck = new Stuck();

  /** Takes no event before it is let go. */
  private static final class Stuck extends AppenderBase<ILoggingEvent> {
    private final Semaphore gate = new Semaphore(0);
    private final BlockingQueue<String> written = new LinkedBlockingQueue<>();

    @Override
    protected void append(ILoggingEvent event) {
      gate.acquireUninterruptibly();
      gate.release();
      written.add(event.getFormattedMessage());
    }
  }

  private LogQueue queue() {
    context.setMDCAdapter(new LogbackMDCAdapter());
    stuck.setContext(context);
    stuck.start();
    root.addAppender(stuck);
    return LogQueue.before(root);
  }

  @Test
  void letsNobodyWaitForALogThatIsNotWritten() throws InterruptedException {
    LogQueue queue = queue();
    for (int i = 0; i < MANY; i++) {
      root.info("event {}", i);
    }
    stuck.gate.release();
    assertEquals("event 0", stuck.written.poll(20, TimeUnit.SECONDS));
    queue.close();
    assertTrue(stuck.written.size() < MANY / 2, "what finds no place is dropped");
  }

  @Test
  void writesWhatWaitsBeforeItEnds() {
    LogQueue queue = queue();
    root.info("first");
    root.info("last");
    stuck.gate.release();
    queue.close();
    assertEquals("first", stuck.written.poll());
    assertEquals("last", stuck.written.poll());
  }

  @Test
  void putsNoQueueBeforeAQueue() {
    queue();
    LogQueue.before(root);
    stuck.gate.release();
    root.info("once");
    context.stop();
    assertEquals(1, stuck.written.size());
  }
}
