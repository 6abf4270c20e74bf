package org.quantock.application.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.quantock.domain.organisation.ImportCounts;
import org.quantock.domain.organisation.LineOutcome;
import org.quantock.domain.shared.Sha256;

/**
 * Collects what every line of a file would do: all lines in the order of the file, or of a long
 * file the first of each outcome. All are counted.
 */
public final class Preview {

  private final List<PlannedLine> lines = new ArrayList<>();
  private final FirstLines first;
  private final Map<LineOutcome, Integer> counts = new EnumMap<>(LineOutcome.class);
  private final MessageDigest digest = Sha256.digest();

  public Preview() {
    this(null);
  }

  private Preview(FirstLines first) {
    this.first = first;
  }

  /** Keeps the first lines of each outcome. */
  public static Preview ofLongFile() {
    return new Preview(new FirstLines());
  }

  private void add(PlannedLine line) {
    counts.merge(line.outcome(), 1, Integer::sum);
    digest.update(
        "%d\u001f%s\u001f%s\u001f%s\u001e"
            .formatted(line.line(), line.outcome(), line.subject(), line.detail())
            .getBytes(StandardCharsets.UTF_8));
    if (first == null) {
      lines.add(line);
    } else if (first.wants(line.outcome(), line.line())) {
      first.add(line);
    }
  }

  public void added(int line, String subject, String detail) {
    add(new PlannedLine(line, LineOutcome.ADDED, subject, detail, "", ""));
  }

  public void changed(int line, String subject, String oldAndNew) {
    add(new PlannedLine(line, LineOutcome.CHANGED, subject, oldAndNew, "", ""));
  }

  public void unchanged(int line, String subject) {
    add(new PlannedLine(line, LineOutcome.UNCHANGED, subject, "", "", ""));
  }

  public void skipped(int line, String subject, String reason) {
    add(new PlannedLine(line, LineOutcome.SKIPPED, subject, reason, "", ""));
  }

  public void refused(int line, String subject, Refusal refusal) {
    add(
        new PlannedLine(
            line,
            LineOutcome.REFUSED,
            subject,
            refusal.getMessage(),
            refusal.column(),
            refusal.given()));
  }

  public List<PlannedLine> lines() {
    return first == null ? List.copyOf(lines) : first.all();
  }

  public ImportCounts counts() {
    return new ImportCounts(
        counts.getOrDefault(LineOutcome.ADDED, 0),
        counts.getOrDefault(LineOutcome.CHANGED, 0),
        counts.getOrDefault(LineOutcome.UNCHANGED, 0),
        counts.getOrDefault(LineOutcome.SKIPPED, 0),
        counts.getOrDefault(LineOutcome.REFUSED, 0));
  }

  /** Differs as soon as any line would do something else (ORG-5). */
  public String fingerprint() {
    try {
      return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
    } catch (CloneNotSupportedException e) {
      throw new IllegalStateException("SHA-256 of every Java can be read half way.", e);
    }
  }
}
