package org.quantock.application.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.quantock.application.architecture.fixture.OpenToAll;
import org.quantock.application.audit.ViewAudit;
import org.quantock.domain.access.Role;
import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.NotSignedIn;

/** ACC-1. */
class GuardTest {

  @Test
  void a_use_case_that_names_no_permission_is_open_to_nobody() {
    var system = FixedCaller.person("Sid Brook", "QAT", Role.values());

    assertThatThrownBy(() -> Guard.check(OpenToAll.class, system)).isInstanceOf(NotPermitted.class);
  }

  @Test
  void only_callers_with_the_permission_come_in() {
    var auditor = FixedCaller.person("Audrey Lane", "QAT", Role.AUDITOR);
    var finance = FixedCaller.person("Fran Combe", "QAT", Role.FINANCE);

    assertThatCode(() -> Guard.check(ViewAudit.class, auditor)).doesNotThrowAnyException();
    assertThatThrownBy(() -> Guard.check(ViewAudit.class, finance))
        .isExactlyInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> Guard.check(ViewAudit.class, Nobody.NOBODY))
        .as("who could, once signed in, is told so")
        .isInstanceOf(NotSignedIn.class);
  }

  @Test
  void the_caller_of_a_thread_is_forgotten_afterwards() {
    var caller = new ThreadCaller();
    var auditor = FixedCaller.person("Audrey Lane", "QAT", Role.AUDITOR);

    caller.begin(auditor);
    assertThat(caller.as(Nobody.NOBODY, caller::person)).isEqualTo(Nobody.NOBODY);
    assertThat(caller.person()).isEqualTo(auditor);
    caller.end();

    assertThat(caller.person()).isEqualTo(Nobody.NOBODY);
    assertThat(new TestDesk(auditor, LocalDate.of(2014, 10, 6)).audit.written()).isZero();
  }
}
