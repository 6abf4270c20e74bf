package org.quantock.domain.reporting;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * Why somebody sent a report back or reopened it.
 *
 * @param author the name of the person
 */
@Embeddable
public record Remark(String author, LocalDate day, String text) {}
