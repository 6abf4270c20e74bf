package org.quantock.application.indicator;

/** How the lines of an achievement file hold its figures; one class for each layout (IND-11). */
interface ResultLayout {

  void take(CsvFields fields);
}
