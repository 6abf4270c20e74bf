package org.quantock.domain.shared;

/** The person may do this, but must first prove again that it is them. */
public final class ProofNeeded extends DomainException {

  private static final long serialVersionUID = 1L;

  public ProofNeeded() {
    super("proof-needed", "Confirm that it is you before you do this.");
  }
}
