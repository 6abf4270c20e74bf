package org.quantock.application.governance;

/** A body to choose on a form. */
public record BodyChoice(String code, String name) {}
