package org.quantock.domain.indicator;

import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;

/** Registers and lists as published for a set (IND-17): what prevalence factors are made from. */
public interface PrevalenceFacts {

  /**
   * Sums over the practices that have a register of the group and a whole list.
   *
   * @param practices how many these are
   */
  record Sum(long practices, long registers, long lists) {}

  /** The register of a practice in a group. */
  Optional<Prevalence> of(IndicatorSetCode set, PracticeCode practice, IndicatorGroupCode group);

  /** The whole list of a practice; empty where no line of the publication has it. */
  Optional<Integer> wholeList(IndicatorSetCode set, PracticeCode practice);

  /** Over all practices on record. */
  Sum national(IndicatorSetCode set, IndicatorGroupCode group);
}
