package org.quantock.application.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quantock.application.organisation.FirstLines;
import org.quantock.application.organisation.PlannedLine;
import org.quantock.application.organisation.Refusal;
import org.quantock.domain.organisation.LineOutcome;

/** What is wrong in the lines of a file: all are counted, the first are listed. */
public final class LineProblems {

  /** How many are listed. */
  public static final int LISTED = FirstLines.REFUSED;

  private final List<PlannedLine> listed = new ArrayList<>();
  private final boolean byLine;
  private int lastLine;
  private int count;

  /**
   * @param byLine whether a line with several problems counts once, or else each of its figures
   */
  LineProblems(boolean byLine) {
    this.byLine = byLine;
  }

  void add(int line, String subject, Refusal refusal) {
    if (!byLine || line != lastLine) {
      count++;
    }
    lastLine = line;
    if (listed.size() < LISTED) {
      listed.add(
          new PlannedLine(
              line,
              LineOutcome.REFUSED,
              subject,
              refusal.getMessage(),
              refusal.column(),
              refusal.given()));
    }
  }

  /** How many lines, or figures where a line has many, are refused. */
  public int count() {
    return count;
  }

  /** In the order of the file. */
  public List<PlannedLine> listed() {
    return listed.stream().sorted(Comparator.comparingInt(PlannedLine::line)).toList();
  }
}
