package org.quantock.application.access.openid;

import jakarta.inject.Inject;
import java.util.List;
import org.quantock.application.access.Acting;
import org.quantock.application.access.PersonRow;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.People;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.openid.ExternalIdentities;
import org.quantock.domain.shared.PersonId;

/** The sign-ins at providers that are linked to a person, for the system administrator. */
@Query
@Requires(Permission.MANAGE_ACCOUNTS)
public class ViewSignIns {

  private ExternalIdentities identities;
  private People people;
  private Acting acting;

  protected ViewSignIns() {}

  @Inject
  public ViewSignIns(ExternalIdentities identities, People people, Acting acting) {
    this.acting = acting;
    this.identities = identities;
    this.people = people;
  }

  public record Detail(PersonRow person, List<LinkedSignIn> signIns) {}

  public Detail ask(PersonId id) {
    return new Detail(
        PersonRow.of(people.get(id), acting.today(), acting.now()),
        identities.of(id).stream().map(LinkedSignIn::of).toList());
  }
}
