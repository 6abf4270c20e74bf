package org.quantock.ear.bench;

/** One work of the table: an anchor and ours, which do the same. */
interface Work {

  String name();

  /** The most that ours may take, as a multiple of the anchor. */
  double reach();

  /** Makes the ground as it must be before either; not measured. */
  default void prepare() {}

  /** What only the anchor needs besides; not measured. */
  default void prepareAnchor() {}

  /** Does it the plain way. */
  void anchor() throws Exception;

  /** Does it our way. */
  void ours() throws Exception;

  /**
   * What came out, in a form in which the two must be equal: counts and checksums. Called after
   * each; not measured.
   */
  String outcome();
}
