package org.quantock.web.page.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.quantock.application.access.ListSecondFactors;
import org.quantock.application.access.RemoveSecondFactor;
import org.quantock.domain.shared.Ids;
import org.quantock.domain.shared.PersonId;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.Notice;

/** Takes away second factors that people have lost. */
@Named
@RequestScoped
public class SecondFactorsPage {

  @Inject private ListSecondFactors listSecondFactors;
  @Inject private RemoveSecondFactor removeSecondFactor;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private List<ListSecondFactors.Row> rows;

  public List<ListSecondFactors.Row> rows() {
    if (rows == null) {
      rows = listSecondFactors.ask();
    }
    return rows;
  }

  public String remove(String id, String name) {
    var person = new PersonId(Ids.parse("account", id));
    if (attempt.works(() -> removeSecondFactor.handle(person))) {
      notice.success(
          "The second factor of " + name + " was taken away, and their sessions were ended.");
      return "/second-factors?faces-redirect=true";
    }
    rows = null;
    return null;
  }
}
