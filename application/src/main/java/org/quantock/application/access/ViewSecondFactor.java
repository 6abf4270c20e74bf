package org.quantock.application.access;

import jakarta.inject.Inject;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.SecondFactor;
import org.quantock.domain.access.SecondFactors;
import org.quantock.domain.access.SignInSession;
import org.quantock.domain.access.SignInSessionId;
import org.quantock.domain.access.TotpSecret;

/**
 * The second factor of the person whose session asks. Its secret is shown only until the person has
 * shown a code of it.
 */
@Query
@Requires(Permission.PUBLIC)
public class ViewSecondFactor {

  private Sessions sessions;
  private SecondFactors factors;
  private Factors opened;

  protected ViewSecondFactor() {}

  @Inject
  public ViewSecondFactor(Sessions sessions, SecondFactors factors, Factors opened) {
    this.sessions = sessions;
    this.factors = factors;
    this.opened = opened;
  }

  /**
   * @param begun whether there is one that waits for its first code
   * @param secret to type into an application; empty unless it waits
   * @param address what the QR code says; empty unless it waits
   */
  public record Detail(
      String userName,
      boolean required,
      boolean begun,
      boolean confirmed,
      int recoveryLeft,
      String secret,
      String address) {}

  public Detail ask(SignInSessionId id) {
    SignInSession session = sessions.need(id);
    Person person = sessions.person(session);
    boolean required = opened.isRequired(person);
    SecondFactor factor = factors.of(person.id()).orElse(null);
    if (factor == null) {
      return new Detail(person.userName(), required, false, false, 0, "", "");
    }
    TotpSecret secret = opened.begun(factor).orElse(null);
    return new Detail(
        person.userName(),
        required,
        secret != null,
        factor.isConfirmed(),
        factor.recoveryLeft(),
        secret == null ? "" : secret.base32(),
        secret == null ? "" : secret.address(person.userName()));
  }
}
