package org.quantock.web.page.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.shared.ThreadCaller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PersonId;

class HistoryLinkTest {

  private final ThreadCaller caller = new ThreadCaller();
  private final HistoryLink link = new HistoryLink(caller);

  @Test
  @DisplayName("AUD-10: the auditor is led to the whole life, a practice to the history of its own")
  void who_is_led_where() {
    assertThat(as(Role.AUDITOR, "report", "r 1"))
        .isEqualTo("/audit-object?kind=report&subject=r+1");
    assertThat(as(Role.AUDITOR, "payment run", "p"))
        .isEqualTo("/audit-object?kind=payment+run&subject=p");
    assertThat(as(Role.LEAD_GP, "report", "r")).isEqualTo("/history?kind=report&subject=r");
    assertThat(as(Role.LEAD_GP, "payment run", "p")).isEmpty();
    assertThat(as(Role.REVIEWER, "report", "r")).isEmpty();
    assertThat(as(Role.AUDITOR, "report", null)).isEmpty();
  }

  private String as(Role role, String kind, Object subject) {
    caller.begin(
        new Actor(PersonId.fresh(), "Somebody", Set.of(role), new OrganisationCode("Z99001")));
    try {
      return link.href(kind, subject);
    } finally {
      caller.end();
    }
  }
}
