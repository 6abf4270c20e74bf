package org.quantock.persistence.indicator;

import java.sql.SQLException;
import org.quantock.application.indicator.AreaPays;
import org.quantock.application.indicator.ResultColumns;
import org.quantock.domain.indicator.CalculationNumber;
import org.quantock.domain.indicator.IndicatorSet;
import org.quantock.domain.shared.Utf8Text;

/** How results are read and the rows of a calculation written; one way for each database. */
interface CalculationRows {

  /** Every published result of a set, in any order. */
  ResultColumns read(IndicatorSet set) throws SQLException;

  Totals totals(CalculationNumber calculation) throws SQLException;

  Lines lines(CalculationNumber calculation, IndicatorSet set) throws SQLException;

  Pays pays(CalculationNumber calculation) throws SQLException;

  /** Writes what areas are worth. */
  interface Pays {
    void write(AreaPays.Pay pay) throws SQLException;

    void end() throws SQLException;
  }

  /** Writes what each practice came to. */
  interface Totals {
    void write(String practice, int results, int notScored, long points) throws SQLException;

    void end() throws SQLException;
  }

  /** Writes a line for each result. */
  interface Lines {

    /**
     * @param points in hundredths, below 0 where there are none
     */
    void write(String practice, String indicator, int points, Utf8Text working) throws SQLException;

    void end() throws SQLException;
  }
}
