package dev.lede.app;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.spi.Configurator;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.encoder.Encoder;
import ch.qos.logback.core.spi.ContextAwareBase;

/**
 * The settings of the log: one line an event, on standard output. In code, since reading them from
 * XML took a tenth of the time to start. Made by Logback, which finds it under {@code
 * META-INF/services}.
 */
public final class LogSettings extends ContextAwareBase implements Configurator {

  /** Names a file of Logback's own form, which then replaces all of this. */
  static final String FILE_PROPERTY = "logback.configurationFile";

  private static final String LEVEL_VARIABLE = "LEDE_LOG_LEVEL";
  private static final String PATTERN =
      "%d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %-5level [%thread] %logger{24} - %msg%replace("
          + " %kvp{NONE}){'^ $', ''}%n%ex";

  private static final String FORMAT_VARIABLE = "LEDE_LOG_FORMAT";
  private static final String JSON_FORMAT = "json";

  @Override
  public ExecutionStatus configure(LoggerContext context) {
    if (System.getProperty(FILE_PROPERTY) != null) {
      return ExecutionStatus.INVOKE_NEXT_IF_ANY;
    }
    Encoder<ILoggingEvent> encoder = encoder(System.getenv(FORMAT_VARIABLE));
    encoder.setContext(context);
    encoder.start();
    ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
    console.setContext(context);
    console.setEncoder(encoder);
    console.start();
    Logger root = context.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    root.setLevel(Level.WARN);
    root.addAppender(console);
    // Warns when two event loops make the same gauge at once, which it then makes once.
    context.getLogger("io.micrometer").setLevel(Level.ERROR);
    // They quote the files that they read.
    context.getLogger("org.apache.pdfbox").setLevel(Level.OFF);
    context.getLogger("org.apache.fontbox").setLevel(Level.OFF);
    // They tell of every member that comes and goes, and quote what they cannot read.
    context.getLogger("org.infinispan").setLevel(Level.ERROR);
    context.getLogger("org.jgroups").setLevel(Level.ERROR);
    context
        .getLogger("dev.lede")
        .setLevel(Level.toLevel(System.getenv(LEVEL_VARIABLE), Level.INFO));
    return ExecutionStatus.DO_NOT_INVOKE_NEXT_IF_ANY;
  }

  /** How events are written: lines for people, or JSON when it is asked for. */
  static Encoder<ILoggingEvent> encoder(String format) {
    if (JSON_FORMAT.equals(format)) {
      return new JsonLogEncoder();
    }
    PatternLayoutEncoder lines = new PatternLayoutEncoder();
    lines.setPattern(PATTERN);
    return lines;
  }
}
