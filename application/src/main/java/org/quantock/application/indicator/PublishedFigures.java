package org.quantock.application.indicator;

import java.time.Instant;
import java.util.List;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.Points;

/** The published figures of one practice beside our own arithmetic (IND-5). */
public record PublishedFigures(
    List<Result> results,
    List<Origin> origins,
    List<Superseded> superseded,
    List<Payment> payments) {

  /**
   * One indicator.
   *
   * @param set the title of the set
   * @param counts the counts in words: "546 of 1,057, 66 exceptions"
   * @param published as published; null where the publication has none
   * @param computed by our arithmetic; null where the counts do not suffice
   * @param working that arithmetic in words
   */
  public record Result(
      String set,
      String indicator,
      String description,
      String counts,
      Points published,
      Points computed,
      String working) {

    /** Whether there are both and they agree. */
    public boolean agrees() {
      return published != null && published.equals(computed);
    }

    public boolean differs() {
      return published != null && computed != null && !published.equals(computed);
    }
  }

  /**
   * Where one figure on record comes from (IND-12).
   *
   * @param figure what it is in words: "numerator"
   * @param file the name of the file, or what is known of the source where no file is
   * @param line its line there; empty where no file is
   * @param by who imported the file; empty where no file is
   * @param at when; null where no file is
   */
  public record Origin(
      String set,
      String indicator,
      String figure,
      String value,
      String file,
      String line,
      String by,
      Instant at) {}

  /**
   * What a later file superseded (IND-13).
   *
   * @param counts in words as above
   * @param file the file it came from, or what is known of the source
   * @param supersededBy the file that superseded it, by whom and when
   */
  public record Superseded(
      String set,
      String indicator,
      String counts,
      Points published,
      String file,
      Successor supersededBy) {}

  public record Successor(String file, String by, Instant at) {}

  /** One financial year. */
  public record Payment(
      String year,
      String contractType,
      int registeredPatients,
      int weightedPatients,
      Money qofPayments,
      String source) {}

  public boolean isEmpty() {
    return results.isEmpty() && payments.isEmpty();
  }
}
