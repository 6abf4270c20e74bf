package org.quantock.application.reporting;

/**
 * How a section stands after it was saved.
 *
 * @param edition to give with the next save
 * @param changed whether the save changed anything
 */
public record SavedSection(int edition, boolean changed, boolean complete) {}
