package org.quantock.domain.governance;

import java.time.LocalDate;

/**
 * The national rules in force on a date: who decides on a local scheme in place of the Quality and
 * Outcomes Framework, and who must be consulted first (GOV-13).
 */
public enum Policy {
  /** Any variation of a national scheme needs national sign-off. */
  NATIONAL(
      LocalDate.MIN,
      "NHS England decides",
      "Until 12 November 2014 NHS England decides on any local scheme."),
  /** "Next steps towards primary care co-commissioning", November 2014. */
  CO_COMMISSIONING(
      LocalDate.of(2014, 11, 13),
      "A co-commissioning committee decides",
      "From 13 November 2014 a co-commissioning committee decides; it is not chaired by a clinician"
          + " and has no majority of GPs.");

  private final LocalDate from;
  private final String title;
  private final String sentence;

  Policy(LocalDate from, String title, String sentence) {
    this.from = from;
    this.title = title;
    this.sentence = sentence;
  }

  /** The policy in force on a date. */
  public static Policy on(LocalDate date) {
    return date.isBefore(CO_COMMISSIONING.from) ? NATIONAL : CO_COMMISSIONING;
  }

  public String title() {
    return title;
  }

  /** The rule in one sentence, for the page on which a decision is taken. */
  public String sentence() {
    return sentence;
  }

  /** GOV-6. Both policies expect the Local Medical Committee to be consulted first. */
  public boolean asksForConsultation() {
    return true;
  }
}
