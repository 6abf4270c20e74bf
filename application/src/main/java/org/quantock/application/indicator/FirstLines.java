package org.quantock.application.indicator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.quantock.application.organisation.PlannedLine;
import org.quantock.domain.organisation.LineOutcome;

/** Of each outcome the lines that come first in the file, whatever order they are met in. */
final class FirstLines {

  /** How many of each outcome are shown in a preview. */
  static final int SHOWN = 200;

  private final Map<LineOutcome, PriorityQueue<PlannedLine>> lines =
      new EnumMap<>(LineOutcome.class);

  FirstLines() {
    for (LineOutcome each : LineOutcome.values()) {
      lines.put(each, new PriorityQueue<>(Comparator.comparingInt(PlannedLine::line).reversed()));
    }
  }

  /** Whether a line would be among the first as it stands. */
  boolean wants(LineOutcome outcome, int line) {
    PriorityQueue<PlannedLine> held = lines.get(outcome);
    return held.size() < SHOWN || line < held.peek().line();
  }

  void add(PlannedLine line) {
    PriorityQueue<PlannedLine> held = lines.get(line.outcome());
    held.add(line);
    if (held.size() > SHOWN) {
      held.poll();
    }
  }

  List<PlannedLine> all() {
    List<PlannedLine> all = new ArrayList<>();
    lines.values().forEach(all::addAll);
    return all;
  }
}
