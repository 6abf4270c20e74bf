package org.quantock.domain.access;

/** What may stay in texts although it looks like an identifier of a patient. */
public interface AcceptedIdentifiers {

  void add(AcceptedIdentifier accepted);

  /**
   * @param checksum as {@link AcceptedIdentifier#checksum} makes it
   */
  boolean has(String checksum);
}
