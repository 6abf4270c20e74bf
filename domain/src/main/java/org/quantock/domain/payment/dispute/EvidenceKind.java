package org.quantock.domain.payment.dispute;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that are taken as evidence (DIS-12). */
public enum EvidenceKind {
  PDF("PDF document", "application/pdf", List.of(".pdf"), "%PDF-"),
  PNG("PNG picture", "image/png", List.of(".png"), "\u0089PNG\r\n\u001A\n"),
  JPEG("JPEG picture", "image/jpeg", List.of(".jpg", ".jpeg"), "\u00FF\u00D8\u00FF"),
  CSV("CSV file", "text/csv", List.of(".csv"), ""),
  TEXT("Text file", "text/plain", List.of(".txt"), "");

  private final String title;
  private final String mediaType;
  private final List<String> endings;
  private final String start;

  EvidenceKind(String title, String mediaType, List<String> endings, String start) {
    this.title = title;
    this.mediaType = mediaType;
    this.endings = endings;
    this.start = start;
  }

  static Optional<EvidenceKind> ofName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> kind.endings.stream().anyMatch(lower::endsWith))
        .findFirst();
  }

  /** Whether the content begins as files of this kind do. */
  boolean begins(byte[] content) {
    if (content.length < start.length()) {
      return false;
    }
    for (int i = 0; i < start.length(); i++) {
      if ((content[i] & 0xFF) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether it can be searched for what identifies a patient. */
  public boolean isText() {
    return this == CSV || this == TEXT;
  }

  public String title() {
    return title;
  }

  public String mediaType() {
    return mediaType;
  }
}
