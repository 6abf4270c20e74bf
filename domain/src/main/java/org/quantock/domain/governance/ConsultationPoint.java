package org.quantock.domain.governance;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/**
 * One point of an answer, and the author's reply to it.
 *
 * @param number from 1
 * @param reply empty until the author replies
 * @param repliedByName who replied; null until then
 * @param repliedOn when; null until then
 */
@Embeddable
public record ConsultationPoint(
    int number,
    @Enumerated(EnumType.STRING) Stance stance,
    String text,
    String reply,
    String repliedByName,
    LocalDate repliedOn)
    implements Serializable {

  public static final int LIMIT = 2_000;

  /** The most points that one answer may make. */
  public static final int MOST = 10;

  static ConsultationPoint made(int number, Stance stance, String text) {
    return new ConsultationPoint(number, stance, text, "", null, null);
  }

  public boolean isReplied() {
    return !reply.isEmpty();
  }

  ConsultationPoint replied(String words, String by, LocalDate on) {
    return new ConsultationPoint(number, stance, text, words, by, on);
  }
}
