package org.quantock.persistence.organisation;

import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.quantock.domain.organisation.PracticeCode;

/**
 * Some practices as the range of codes they lie in. What works through the country step by step
 * asks for practices that follow each other: a range is one statement for every step, where a list
 * of two thousand parameters is put together, taken apart and planned anew each time. What lies
 * between without being asked for has to be left out of what was read, by {@link #has}.
 */
public final class PracticeRange {

  private final Set<PracticeCode> practices;
  private final String first;
  private final String last;

  /**
   * @param practices at least one
   */
  public PracticeRange(Collection<PracticeCode> practices) {
    this.practices = new HashSet<>(practices);
    this.first = Collections.min(practices).value();
    this.last = Collections.max(practices).value();
  }

  /** The condition on a path or column that gives the code as text. */
  public static String within(String path) {
    return " " + path + " between :firstPractice and :lastPractice ";
  }

  /** Sets the parameters of {@link #within}. */
  public <Q extends Query> Q bind(Q query) {
    query.setParameter("firstPractice", first).setParameter("lastPractice", last);
    return query;
  }

  public boolean has(PracticeCode practice) {
    return practices.contains(practice);
  }
}
