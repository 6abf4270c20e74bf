package org.quantock.application.access;

import java.util.ArrayList;
import java.util.List;
import org.quantock.domain.access.AcceptedIdentifier;
import org.quantock.domain.access.AcceptedIdentifiers;

/** What was accepted, in memory, for tests of use cases. */
public final class InMemoryAcceptedIdentifiers implements AcceptedIdentifiers {

  public final List<AcceptedIdentifier> all = new ArrayList<>();

  @Override
  public void add(AcceptedIdentifier accepted) {
    all.add(accepted);
  }

  @Override
  public boolean has(String checksum) {
    return all.stream().anyMatch(each -> each.checksum().equals(checksum));
  }
}
