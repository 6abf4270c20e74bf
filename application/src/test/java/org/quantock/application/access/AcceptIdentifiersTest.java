package org.quantock.application.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.PatientIdentifiers;
import org.quantock.domain.shared.PatientIdentifiers.Finding;

class AcceptIdentifiersTest {

  private static final OrganisationCode PRACTICE = new OrganisationCode("Z99001");

  private final TestDesk desk =
      new TestDesk(
          FixedCaller.person("Lee Ash", "Z99001", Role.LEAD_GP), LocalDate.of(2014, 10, 6));
  private final InMemoryAcceptedIdentifiers accepted = new InMemoryAcceptedIdentifiers();
  private final AcceptIdentifiers accept =
      new AcceptIdentifiers(accepted, desk.caller, desk.clock, desk.audit);
  private final FindAccepted find = new FindAccepted(accepted);

  private final List<Finding> findings = PatientIdentifiers.all("TA1 4DY, 999 000 0018, TA1 4DY");

  @Test
  @DisplayName("ACC-65: what is accepted may stay in the texts of that organisation, and no other")
  void what_is_accepted_may_stay_in_the_texts_of_that_organisation() {
    accept.handle(
        new AcceptIdentifiers.Command("report-aim", findings, "The postcode of the surgery."));

    Finding written = PatientIdentifiers.all("ta14dy").get(0);
    assertThat(find.ask(PRACTICE, written)).isTrue();
    assertThat(find.ask(PRACTICE, PatientIdentifiers.all("TA1 5DY").get(0))).isFalse();
    assertThat(find.ask(new OrganisationCode("Z99002"), written)).isFalse();
    assertThat(accepted.all).hasSize(2);
  }

  @Test
  @DisplayName("ACC-65: the record says the kind, the place and the reason, not the thing itself")
  void the_record_says_the_kind_the_place_and_the_reason() {
    accept.handle(new AcceptIdentifiers.Command("report-aim", findings, " Of the surgery. "));

    assertThat(desk.sentences())
        .containsExactly(
            "Let stay what looks like a postcode and an NHS number on the page report-aim:"
                + " Of the surgery.");
  }

  @Test
  @DisplayName("ACC-65: without a reason, or with one that identifies a patient, nothing stays")
  void without_a_reason_nothing_stays() {
    for (String reason : new String[] {null, " ", "x".repeat(501), "Of 999 000 0018"}) {
      assertThatThrownBy(
              () -> accept.handle(new AcceptIdentifiers.Command("report-aim", findings, reason)))
          .isInstanceOf(InvalidInput.class);
    }
    assertThat(accepted.all).isEmpty();
    assertThat(desk.sentences()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("ACC-65: only who may sign may accept")
  void only_who_may_sign_may_accept(Role role) {
    Permission needed = AcceptIdentifiers.class.getAnnotation(Requires.class).value();

    assertThat(role.carries(needed)).isEqualTo(role == Role.LEAD_GP);
  }
}
