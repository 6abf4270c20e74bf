package org.quantock.application.participation;

/** How many offers of a scheme wait for the default to be applied. */
public record LapsedRow(String scheme, String schemeName, long offers) {}
