package dev.lede.app;

import ch.qos.logback.classic.AsyncAppender;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * Writes the log on a thread of its own, so that nobody else waits for a disk that is full or for a
 * pipe that is not read. What does not find a place in the queue is dropped.
 */
final class LogQueue implements AutoCloseable {
  private static final int MOST_EVENTS = 2_000;
  private static final int LAST_MILLIS = 1_000;

  private final List<AsyncAppender> queues;

  private LogQueue(List<AsyncAppender> queues) {
    this.queues = queues;
  }

  /** Puts a queue before the log of this program. */
  static LogQueue begin() {
    return LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME) instanceof Logger root
        ? before(root)
        : new LogQueue(List.of());
  }

  /** Puts a queue before each appender of a logger. */
  static LogQueue before(Logger logger) {
    List<Appender<ILoggingEvent>> appenders = new ArrayList<>();
    logger.iteratorForAppenders().forEachRemaining(appenders::add);
    List<AsyncAppender> queues = new ArrayList<>();
    for (Appender<ILoggingEvent> appender : appenders) {
      if (!(appender instanceof AsyncAppender)) {
        AsyncAppender queue = queue(logger, appender);
        logger.detachAppender(appender);
        logger.addAppender(queue);
        queues.add(queue);
      }
    }
    return new LogQueue(queues);
  }

  private static AsyncAppender queue(Logger logger, Appender<ILoggingEvent> appender) {
    AsyncAppender queue = new AsyncAppender();
    queue.setContext(logger.getLoggerContext());
    queue.setQueueSize(MOST_EVENTS);
    queue.setDiscardingThreshold(0);
    queue.setNeverBlock(true);
    queue.setMaxFlushTime(LAST_MILLIS);
    queue.addAppender(appender);
    queue.start();
    return queue;
  }

  /** Writes what waits, within a second; after that nothing is logged any more. */
  @Override
  public void close() {
    queues.forEach(AsyncAppender::stop);
  }
}
