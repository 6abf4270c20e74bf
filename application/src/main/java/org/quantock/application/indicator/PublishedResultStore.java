package org.quantock.application.indicator;

import java.util.function.Consumer;
import org.quantock.application.organisation.ImportPlan;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.organisation.ImportId;

/** Port: published results in bulk, a whole set at a time, without an object for each. */
public interface PublishedResultStore {

  /** Hears each result on record: the figures, points in hundredths, -1 where there is none. */
  interface Held {
    void result(
        String practice,
        String indicator,
        int register,
        int numerator,
        int denominator,
        int exceptions,
        int points);
  }

  /** What is to be stored. */
  interface Changes {

    /** How many results are not on record yet. */
    int added();

    /** How many are on record with other figures. */
    int changed();

    void eachAdded(Consumer<ResultRow> row);

    /** Whole results: the figures of the file, and those on record that the file does not give. */
    void eachChanged(Consumer<ResultRow> row);
  }

  /** Lets nobody else store results of the set until this transaction ends. */
  void lock(IndicatorSetCode set);

  /** Every result of the set, in any order. */
  void read(IndicatorSetCode set, Held each);

  /** As {@link #read}, by practice and indicator. */
  void readInOrder(IndicatorSetCode set, Held each);

  /** Stores what changed; what it supersedes goes to the history (IND-13). */
  void write(IndicatorSetCode set, Changes changes, ImportId file, ImportPlan.Steps steps);
}
