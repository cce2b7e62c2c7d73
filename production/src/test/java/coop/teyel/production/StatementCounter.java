package coop.teyel.production;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/// The statements that this thread runs on the database, as the program's own log lists them.
/// Beginning and committing a transaction are none.
public final class StatementCounter {

  private static final String LOG = "coop.teyel.production.facts.storage.CachedStatement";

  private StatementCounter() {}

  /// Does something, and lists what the database was asked meanwhile.
  public static List<String> statementsOf(Runnable act) {
    Thread thread = Thread.currentThread();
    List<String> statements = new ArrayList<>();
    AppenderBase<ILoggingEvent> list =
        new AppenderBase<>() {
          @Override
          protected void append(ILoggingEvent event) {
            if (Thread.currentThread() == thread) {
              statements.add(event.getFormattedMessage());
            }
          }
        };
    Logger log = (Logger) LoggerFactory.getLogger(LOG);
    log.setAdditive(false);
    log.setLevel(Level.TRACE);
    list.start();
    log.addAppender(list);
    try {
      act.run();
    } finally {
      log.detachAppender(list);
      log.setLevel(null);
      log.setAdditive(true);
    }
    return statements;
  }
}
