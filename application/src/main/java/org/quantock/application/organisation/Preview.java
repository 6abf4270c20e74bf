package org.quantock.application.organisation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.quantock.domain.organisation.ImportCounts;
import org.quantock.domain.organisation.LineOutcome;

/** Collects what every line of a file would do, in the order of the file. */
public final class Preview {

  private final List<PlannedLine> lines = new ArrayList<>();

  public void added(int line, String subject, String detail) {
    lines.add(new PlannedLine(line, LineOutcome.ADDED, subject, detail, "", ""));
  }

  public void changed(int line, String subject, String oldAndNew) {
    lines.add(new PlannedLine(line, LineOutcome.CHANGED, subject, oldAndNew, "", ""));
  }

  public void unchanged(int line, String subject) {
    lines.add(new PlannedLine(line, LineOutcome.UNCHANGED, subject, "", "", ""));
  }

  public void skipped(int line, String subject, String reason) {
    lines.add(new PlannedLine(line, LineOutcome.SKIPPED, subject, reason, "", ""));
  }

  public void refused(int line, String subject, Refusal refusal) {
    lines.add(
        new PlannedLine(
            line,
            LineOutcome.REFUSED,
            subject,
            refusal.getMessage(),
            refusal.column(),
            refusal.given()));
  }

  public List<PlannedLine> lines() {
    return List.copyOf(lines);
  }

  public ImportCounts counts() {
    Map<LineOutcome, Integer> counts = new EnumMap<>(LineOutcome.class);
    lines.forEach(line -> counts.merge(line.outcome(), 1, Integer::sum));
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
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (PlannedLine line : lines) {
        digest.update(
            "%d\u001f%s\u001f%s\u001f%s\u001e"
                .formatted(line.line(), line.outcome(), line.subject(), line.detail())
                .getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
