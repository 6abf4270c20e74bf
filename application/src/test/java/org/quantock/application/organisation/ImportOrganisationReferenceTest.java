package org.quantock.application.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quantock.domain.organisation.ImportKind.ORGANISATION_REFERENCE;
import static org.quantock.domain.organisation.ImportKind.PRACTICE_REGISTER;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.domain.organisation.ImportCounts;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportOptions;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.InvalidInput;

class ImportOrganisationReferenceTest {

  private static final PracticeCode L99007 = new PracticeCode("L99007");

  private final ImportDesk desk = new ImportDesk();

  private ImportId now(String csv) {
    return desk.importAtOnce(
        ORGANISATION_REFERENCE,
        ImportOptions.NONE,
        "organisation_reference.csv",
        csv.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @DisplayName("ORG-8")
  @ValueSource(strings = {"CCG_CODE", "CCG_ODS_CODE", "SUB_ICB_LOCATION_ODS_CODE"})
  void a_practice_known_by_its_code_gets_name_and_commissioner(String column) {
    desk.practices.addByCode(List.of(L99007));

    ImportId file =
        now(
            "REGION_CODE,%s,PRACTICE_CODE,PRACTICE_NAME\nY57,11X,L99007,HILL SURGERY\n"
                .formatted(column));

    Practice practice = desk.practices.get(L99007);
    assertThat(desk.view().ask(file).counts()).isEqualTo(new ImportCounts(0, 1, 0, 0, 0));
    assertThat(practice.name()).isEqualTo("HILL SURGERY");
    assertThat(practice.commissioner()).contains(new OrganisationCode("11X"));
    assertThat(practice.isKnownByCodeAlone()).isFalse();
  }

  @Test
  @DisplayName("ORG-8")
  void what_the_register_says_stays_and_new_practices_are_added() {
    desk.imported(PRACTICE_REGISTER, "register-utf8.csv");

    ImportId file =
        now("PRACTICE_CODE,PRACTICE_NAME,CCG_CODE\nL99001,Other name,99Z\nL99008,New,11X\n");

    assertThat(desk.view().ask(file).counts()).isEqualTo(new ImportCounts(1, 0, 1, 0, 0));
    Practice practice = desk.practices.get(new PracticeCode("L99001"));
    assertThat(practice.name()).isEqualTo("EXAMPLE, WITH A COMMA");
    assertThat(practice.commissioner()).contains(new OrganisationCode("11X"));
    assertThat(desk.practices.get(new PracticeCode("L99008")).name()).isEqualTo("New");
  }

  @Test
  void what_cannot_be_is_refused() {
    ImportId file =
        now(
            "PRACTICE_CODE,PRACTICE_NAME,CCG_CODE\nL99001,A,11X\nL99001,A,11X\nL99002,,11X\nL99003,A,!!\nX,A,11X\n");

    assertThat(desk.refusals(file))
        .extracting(text -> text.substring(0, text.indexOf(']') + 1))
        .containsExactly(
            "3 [PRACTICE_CODE=L99001]",
            "4 [PRACTICE_NAME=]",
            "5 [CCG_CODE=!!]",
            "6 [PRACTICE_CODE=X]");
    assertThatThrownBy(() -> now("PRACTICE_CODE,PRACTICE_NAME\n"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("missing: CCG_CODE");
  }
}
