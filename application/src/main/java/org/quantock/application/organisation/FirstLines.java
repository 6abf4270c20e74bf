package org.quantock.application.organisation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.quantock.domain.organisation.LineOutcome;

/** Of each outcome the lines that come first in the file, whatever order they are met in. */
public final class FirstLines {

  /** How many of each outcome are shown in a preview. */
  public static final int SHOWN = 200;

  /** How many refused lines are listed, for whoever corrects the file. */
  public static final int REFUSED = 1000;

  private final Map<LineOutcome, PriorityQueue<PlannedLine>> lines =
      new EnumMap<>(LineOutcome.class);

  public FirstLines() {
    for (LineOutcome each : LineOutcome.values()) {
      lines.put(each, new PriorityQueue<>(Comparator.comparingInt(PlannedLine::line).reversed()));
    }
  }

  private static int most(LineOutcome outcome) {
    return outcome == LineOutcome.REFUSED ? REFUSED : SHOWN;
  }

  /** Whether a line would be among the first as it stands. */
  public boolean wants(LineOutcome outcome, int line) {
    PriorityQueue<PlannedLine> held = lines.get(outcome);
    return held.size() < most(outcome) || line < held.peek().line();
  }

  public void add(PlannedLine line) {
    PriorityQueue<PlannedLine> held = lines.get(line.outcome());
    held.add(line);
    if (held.size() > most(line.outcome())) {
      held.poll();
    }
  }

  /** Those kept, in the order of the file. */
  public List<PlannedLine> all() {
    List<PlannedLine> all = new ArrayList<>();
    lines.values().forEach(all::addAll);
    all.sort(Comparator.comparingInt(PlannedLine::line));
    return all;
  }
}
