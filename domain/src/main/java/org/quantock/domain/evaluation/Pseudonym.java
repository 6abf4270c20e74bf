package org.quantock.domain.evaluation;

/**
 * The name of a practice in the data releases of one scheme (EVA-4).
 *
 * @param value P- and twelve letters and digits
 */
public record Pseudonym(String value) implements Comparable<Pseudonym> {

  @Override
  public int compareTo(Pseudonym other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
