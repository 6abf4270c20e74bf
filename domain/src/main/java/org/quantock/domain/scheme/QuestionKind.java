package org.quantock.domain.scheme;

/** What an answer looks like. */
public enum QuestionKind {
  /** Text. */
  NARRATIVE,
  /** A whole number, zero or more. */
  COUNT,
  /** Yes or no. */
  YES_NO
}
