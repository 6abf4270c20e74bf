package org.quantock.application.organisation;

/**
 * What importing a file would do.
 *
 * @param preview line by line
 * @param work stores it
 */
public record ImportPlan(Preview preview, Work work) {

  /** The storing of a plan; runs in the transaction of the import. */
  public interface Work {
    void store(Steps steps);
  }

  /** Hears how far the storing is, for whoever waits. */
  public interface Steps {

    /** How many things are stored between two reports. */
    int STEP = 500;

    void reached(int done, int total);
  }
}
