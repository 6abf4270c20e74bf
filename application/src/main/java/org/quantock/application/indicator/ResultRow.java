package org.quantock.application.indicator;

import org.quantock.domain.indicator.Measure;

/**
 * One result on its way to the record. The same object is every row in turn: take what is needed
 * before the next.
 */
public interface ResultRow {

  String practice();

  String indicator();

  /** The figure, points in hundredths; {@link ResultSheet#NONE} where there is none. */
  int value(Measure measure);

  /** The line of the file that gives the figure; 0 where none does. */
  int line(Measure measure);
}
