package org.quantock.application.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.shared.Task;
import org.quantock.domain.access.Person;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.RoleGrant;
import org.quantock.domain.organisation.OrganisationCode;

/** The auditors hear of a role that was taken in an emergency. */
class EmergencyNoticeTest {

  private final SignInDesk desk = new SignInDesk();
  private final Known known = new Known();
  private final EmergencyNotice notice =
      new EmergencyNotice(known, desk.people, desk.letters, desk.acting);
  private final BreakGlass breakGlass =
      new BreakGlass(
          desk.people,
          desk.scope,
          desk.acting,
          new EmergencyHours() {
            @Override
            public Duration length() {
              return EmergencyHours.of(4);
            }
          },
          notice,
          desk.caller,
          desk.desk.audit);

  private final Person auditor = desk.person("audrey", "QAT", Role.AUDITOR);
  private final Person reviewer = desk.person("robin", "QAT", Role.REVIEWER);
  private final Person kit = desk.person("kit", "Z99001", Role.PRACTICE_ADMINISTRATOR);

  @Test
  @DisplayName("ACC-38: every auditor gets a mail, and nobody else")
  void every_auditor_gets_a_mail() {
    desk.mailGoesOut();

    taken();

    assertThat(desk.mails.all.values())
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.recipient().value()).isEqualTo("audrey@nhs.example");
              assertThat(mail.subject()).contains("taken in an emergency");
              assertThat(mail.text().orElseThrow())
                  .contains("Person kit took the role Lead GP at Z99001")
                  .doesNotContain("doctors are away");
            });
  }

  @Test
  @DisplayName("ACC-38: it stands on the auditor's home page for a week, with its reason")
  void it_stands_on_the_auditors_home_page_for_a_week() {
    taken();

    assertThat(desk.mails.all).as("no mail goes out here").isEmpty();
    assertThat(notice.tasks(desk.actor(auditor), desk.acting.today()))
        .extracting(Task::detail)
        .containsExactly(
            "Person kit took the role Lead GP at Z99001. Reason: Both doctors are away");
    assertThat(notice.tasks(desk.actor(reviewer), desk.acting.today())).isEmpty();
    desk.clock.pass(Duration.ofDays(7));
    assertThat(notice.tasks(desk.actor(auditor), desk.acting.today())).isEmpty();
  }

  private void taken() {
    desk.caller.becomes(desk.actor(kit));
    breakGlass.handle(
        new BreakGlass.Command(
            Role.LEAD_GP, new OrganisationCode("Z99001"), "Both doctors are away"));
  }

  /** The people of the desk as lists. */
  private final class Known implements PeopleQueries {

    @Override
    public List<PersonRow> accounts(LocalDate today, Instant now) {
      return List.of(auditor, reviewer, kit).stream()
          .map(person -> PersonRow.of(person, today, now))
          .toList();
    }

    @Override
    public List<PersonRow> accountsOf(OrganisationCode organisation, LocalDate day, Instant now) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<EmergencyRow> emergencies() {
      List<EmergencyRow> rows = new ArrayList<>();
      for (RoleGrant grant : kit.grants()) {
        if (grant.expiresAt().isPresent()) {
          rows.add(EmergencyRow.of(kit, grant));
        }
      }
      return rows;
    }
  }
}
