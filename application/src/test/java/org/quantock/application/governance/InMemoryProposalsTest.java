package org.quantock.application.governance;

import java.util.function.Consumer;

class InMemoryProposalsTest extends ProposalsContract {

  @Override
  protected void at(Consumer<Desk> work) {
    work.accept(new Desk(new InMemoryProposals(), () -> {}));
  }
}
