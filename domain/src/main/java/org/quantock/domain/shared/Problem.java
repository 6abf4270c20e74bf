package org.quantock.domain.shared;

/**
 * One thing wrong with what was given.
 *
 * @param field the name of the field or the place in the file; empty when it concerns the whole
 * @param message a sentence that says what is wrong and what is allowed
 */
public record Problem(String field, String message) {}
