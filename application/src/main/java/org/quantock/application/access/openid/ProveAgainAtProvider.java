package org.quantock.application.access.openid;

import jakarta.inject.Inject;
import org.quantock.application.access.Sessions;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.openid.ProviderSession;
import org.quantock.domain.access.openid.ProviderSessionId;
import org.quantock.domain.access.openid.ProviderSessions;

/**
 * Notes that the caller has just proved to the provider again who they are, before something that
 * matters (ACC-56). Somebody else's proof changes nothing.
 */
@UseCase
@Requires(Permission.SIGNED_IN)
public class ProveAgainAtProvider {

  private ProviderSessions sessions;
  private Sessions begun;
  private Caller caller;
  private AuditTrail audit;

  protected ProveAgainAtProvider() {}

  @Inject
  public ProveAgainAtProvider(
      ProviderSessions sessions, Sessions begun, Caller caller, AuditTrail audit) {
    this.sessions = sessions;
    this.begun = begun;
    this.caller = caller;
    this.audit = audit;
  }

  public void handle(ProviderSessionId id, VerifiedIdentity verified) {
    ProviderSession session =
        sessions
            .find(id)
            .filter(ProviderSession::isLive)
            .filter(each -> each.person().equals(caller.person().id()))
            .filter(each -> each.who().equals(verified.who()))
            .orElseThrow(
                () ->
                    new SignInRefused(
                        SignInRefused.Reason.SOMEBODY_ELSE,
                        "Somebody else than the signed-in person proved who they are."));
    session.authenticatedAgain(verified.authenticatedAt(), verified.acr().orElse(null));
    begun.need(session.signInSession()).proven(verified.authenticatedAt());
    audit.record(
        ProveAgainAtProvider.class,
        "person",
        caller.person().id(),
        "%s proved again who they are".formatted(caller.person().name()));
  }
}
