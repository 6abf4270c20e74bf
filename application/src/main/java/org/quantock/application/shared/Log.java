package org.quantock.application.shared;

import java.lang.System.Logger.Level;

/**
 * The log of a class. Every line is one line whatever is in it, begins with the reference of the
 * request, and holds nothing that a person may have typed: of an exception its type and place, not
 * its message (AUD-12). The only way to the log; a test keeps it so.
 */
public final class Log {

  private final System.Logger log;

  private Log(System.Logger log) {
    this.log = log;
  }

  public static Log of(Class<?> type) {
    return new Log(System.getLogger(type.getName()));
  }

  /** Something that an operator ought to know, and that did not stop the work. */
  public void warning(String sentence) {
    log.log(Level.WARNING, LogLine.of(sentence));
  }

  public void warning(String sentence, Throwable thrown) {
    log.log(Level.WARNING, LogLine.of(sentence, thrown));
  }

  public void info(String sentence) {
    log.log(Level.INFO, LogLine.of(sentence));
  }

  /** Something that failed and must be looked into. */
  public void error(String sentence) {
    log.log(Level.ERROR, LogLine.of(sentence));
  }

  public void error(String sentence, Throwable thrown) {
    log.log(Level.ERROR, LogLine.of(sentence, thrown));
  }
}
