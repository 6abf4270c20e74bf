package org.quantock.application.access.openid;

import java.util.function.Consumer;
import org.quantock.application.access.InMemoryPeople;

class InMemoryProviderRecordsTest extends ProviderRecordsContract {

  @Override
  protected void at(Consumer<Desk> work) {
    var records = new InMemoryProviderRecords();
    work.accept(
        new Desk(
            records.identities,
            records.codes,
            records.sessions,
            records.signInSessions,
            new InMemoryPeople(),
            () -> {}));
  }
}
