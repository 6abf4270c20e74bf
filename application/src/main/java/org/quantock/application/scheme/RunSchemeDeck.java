package org.quantock.application.scheme;

import jakarta.inject.Inject;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeAccess;
import org.quantock.domain.scheme.SchemeAction;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;

/** What the test deck of a scheme says before it is published. */
@Query
@Requires(Permission.CONFIGURE_SCHEME)
public class RunSchemeDeck {

  private Schemes schemes;
  private SchemeDeck deck;
  private Caller caller;

  protected RunSchemeDeck() {}

  @Inject
  public RunSchemeDeck(Schemes schemes, SchemeDeck deck, Caller caller) {
    this.schemes = schemes;
    this.deck = deck;
    this.caller = caller;
  }

  public SchemeDeck.Outcome ask(SchemeCode code) {
    Scheme scheme = schemes.get(code);
    SchemeAccess.of(scheme, caller.person()).require(SchemeAction.PUBLISH);
    return deck.run(scheme);
  }
}
