package org.quantock.domain.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Finds out whether the record is whole (AUD-8). It is given the heads as they were before the
 * reading, the anchors, then every entry by stream and place, at last the heads as they are
 * afterwards, so that entries that others add meanwhile count as what they are.
 */
public final class ChainCheck {

  private final Map<String, ChainHead> heads = new HashMap<>();
  private final Map<String, NavigableMap<Long, String>> anchored = new HashMap<>();
  private final List<String> damaged = new ArrayList<>();
  private final List<Break> breaks = new ArrayList<>();
  private final Set<String> streams = new TreeSet<>();
  private int anchors;
  private long entries;
  private Walk walk;
  private final List<Walk> walked = new ArrayList<>();

  public ChainCheck(List<ChainHead> headsBefore) {
    headsBefore.forEach(head -> heads.put(head.stream(), head));
  }

  /** Before the entries: what an anchor says about them. */
  public void compareWith(Anchor anchor) {
    anchors++;
    for (ChainHead head : anchor.heads()) {
      anchored
          .computeIfAbsent(head.stream(), stream -> new TreeMap<>())
          .putIfAbsent(head.length(), head.hash());
    }
  }

  /** An anchor file that cannot be believed. */
  public void cannotCompareWith(String file, String why) {
    damaged.add("%s (%s)".formatted(file, why));
  }

  /** The next entry by stream and place. */
  public void read(AuditEntry entry) {
    entries++;
    if (walk == null || !walk.stream.equals(entry.stream())) {
      walk = new Walk(entry.stream());
      walked.add(walk);
    }
    walk.read(entry);
  }

  /** After the last entry. */
  public Verdict finish(List<ChainHead> headsAfter) {
    Map<String, ChainHead> after = new HashMap<>();
    headsAfter.forEach(head -> after.put(head.stream(), head));
    for (Walk each : walked) {
      streams.add(each.stream);
      each.end(after.get(each.stream));
    }
    Set<String> gone = new TreeSet<>(heads.keySet());
    gone.addAll(anchored.keySet());
    gone.removeAll(streams);
    for (String stream : gone) {
      var none = new Walk(stream);
      none.end(after.get(stream));
      streams.add(stream);
    }
    return new Verdict(entries, streams.size(), anchors, breaks, damaged);
  }

  /** The chain of one stream, entry by entry. */
  private final class Walk {
    private final String stream;
    private final NavigableMap<Long, String> anchors;
    private final ChainHead known;
    private ChainHead head;
    private long count;
    private Instant lastTime;
    private long brokenAt;
    private Instant brokenTime;
    private boolean gap;
    private long anchoredWrong;
    private String hashAtKnown = "";

    Walk(String stream) {
      this.stream = stream;
      this.head = ChainHead.start(stream);
      this.known = heads.getOrDefault(stream, ChainHead.start(stream));
      this.anchors = anchored.getOrDefault(stream, new TreeMap<>());
    }

    void read(AuditEntry entry) {
      count++;
      if (brokenAt > 0) {
        return;
      }
      gap = entry.place() != head.length() + 1;
      if (gap || !entry.hash().equals(entry.hashAfter(head.hash()))) {
        brokenAt = gap && entry.place() > head.length() ? head.length() + 1 : entry.place();
        brokenTime = entry.recordedAt();
        return;
      }
      head = new ChainHead(stream, entry.place(), entry.hash());
      lastTime = entry.recordedAt();
      String expected = anchors.get(entry.place());
      if (anchoredWrong == 0 && expected != null && !expected.equals(entry.hash())) {
        anchoredWrong = entry.place();
      }
      if (entry.place() == known.length()) {
        hashAtKnown = entry.hash();
      }
    }

    void end(ChainHead after) {
      long longest = after == null ? 0 : after.length();
      long promised =
          Math.max(known.length(), anchors.isEmpty() ? 0 : anchors.lastKey().longValue());
      if (brokenAt > 0) {
        inTheMiddle(longest);
      } else if (anchoredWrong > 0) {
        rewritten();
      } else if (head.length() < promised) {
        found(
            Break.Kind.TRUNCATED,
            head.length() + 1,
            lastTime,
            "%s entry %d and what follows it up to %d are cut off"
                .formatted(stream, head.length() + 1, promised));
      } else if (head.length() > longest) {
        found(
            Break.Kind.INSERTED,
            longest + 1,
            lastTime,
            "%s entry %d was inserted behind the end of its chain".formatted(stream, longest + 1));
      } else if (known.length() > 0 && !hashAtKnown.equals(known.hash())) {
        found(
            Break.Kind.REWRITTEN,
            known.length(),
            lastTime,
            "%s entry %d does not have the hash that the end of its chain is known by"
                .formatted(stream, known.length()));
      }
    }

    /** What it was is told by how many entries there are and how many there should be. */
    private void inTheMiddle(long longest) {
      if (gap || count < known.length()) {
        found(
            Break.Kind.REMOVED,
            brokenAt,
            brokenTime,
            "%s entry %d was removed".formatted(stream, brokenAt));
      } else if (count > longest) {
        found(
            Break.Kind.INSERTED,
            brokenAt,
            brokenTime,
            "%s entry %d was inserted".formatted(stream, brokenAt));
      } else {
        found(
            Break.Kind.ALTERED,
            brokenAt,
            brokenTime,
            "%s entry %d was altered".formatted(stream, brokenAt));
      }
    }

    /** The chain holds, but not to what is kept outside the database. */
    private void rewritten() {
      Long before = anchors.lowerKey(anchoredWrong);
      long from = before == null ? 1 : before + 1;
      found(
          Break.Kind.REWRITTEN,
          from,
          lastTime,
          "%s was rewritten from one of the entries %d to %d on; an anchor has another hash"
              .formatted(stream, from, anchoredWrong));
    }

    private void found(Break.Kind kind, long place, Instant at, String words) {
      breaks.add(new Break(kind, stream, place, at, words));
    }
  }
}
