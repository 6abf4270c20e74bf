package org.quantock.application.shared;

import java.time.LocalDate;

/**
 * Something that waits, as the home page lists it.
 *
 * @param title what it is: "Quarter 2 report"
 * @param detail what about it: "Draft, 3 of 6 sections complete"
 * @param href where to go for it, from the root of the site
 * @param due the day by which it is due; null where there is none
 * @param mine whether it is this person's move
 * @param turn whose move it is, in words: "You", "Area team", "Z99001 Foxglove Surgery"
 */
public record Task(
    String title, String detail, String href, LocalDate due, boolean mine, String turn) {

  /** Whether its day has passed. */
  public boolean isOverdue(LocalDate today) {
    return due != null && due.isBefore(today);
  }
}
