package org.quantock.application.shared;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.quantock.domain.shared.DomainException;

/** Puts a line of the log together (AUD-12). */
final class LogLine {

  private static final int LONGEST = 8000;
  private static final int FRAMES = 12;

  private LogLine() {}

  static String of(String sentence) {
    String reference = RequestTrace.current().reference();
    return oneLine((reference.isEmpty() ? "" : "[" + reference + "] ") + sentence);
  }

  static String of(String sentence, Throwable thrown) {
    StringBuilder text = new StringBuilder(sentence);
    Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
    String before = ": ";
    for (Throwable each = thrown; each != null && told.add(each); each = each.getCause()) {
      text.append(before).append(type(each)).append(place(each));
      before = "; caused by ";
    }
    return of(text.toString());
  }

  /** What it is: a message can repeat what was typed, so only those of the JVM itself are told. */
  private static String type(Throwable thrown) {
    String name = thrown.getClass().getName();
    if (thrown instanceof DomainException refusal) {
      return name + " (" + refusal.code() + ")";
    }
    boolean writtenByTheJvm =
        thrown instanceof NullPointerException
            || thrown instanceof ClassCastException
            || thrown instanceof LinkageError
            || thrown instanceof VirtualMachineError;
    return writtenByTheJvm && thrown.getMessage() != null
        ? name + " (" + thrown.getMessage() + ")"
        : name;
  }

  private static String place(Throwable thrown) {
    StringBuilder text = new StringBuilder();
    StackTraceElement[] frames = thrown.getStackTrace();
    int shown = 0;
    for (int i = 0; i < frames.length && shown < FRAMES; i++) {
      // The top says where it happened, ours say how it came to that; the server's between do not.
      if (i < 3 || frames[i].getClassName().startsWith("org.quantock.")) {
        text.append(shown == 0 ? " at " : " < ");
        text.append(frames[i].getClassName()).append('.').append(frames[i].getMethodName());
        text.append(':').append(frames[i].getLineNumber());
        shown++;
      }
    }
    return text.toString();
  }

  private static String oneLine(String text) {
    String line = text.replaceAll("[\\p{Cc}\\u2028\\u2029]", "_");
    return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
  }
}
