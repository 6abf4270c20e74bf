package org.quantock.application.participation;

import org.quantock.application.scheme.InMemorySchemes;
import org.quantock.domain.scheme.SomeScheme;

class InMemoryParticipationsTest extends ParticipationsContract {

  @Override
  protected void inStore(Work work) {
    var schemes = new InMemorySchemes();
    schemes.add(SomeScheme.published());
    var participations = new InMemoryParticipations(schemes, PRACTICES);
    work.on(new Store(participations, participations, () -> {}));
  }
}
