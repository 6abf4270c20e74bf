package org.quantock.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.domain.shared.PatientIdentifiers.Finding;
import org.quantock.domain.shared.PatientIdentifiers.Kind;

/** SHA-5. The numbers are made up from the check rule, no patient's. */
class PatientIdentifiersTest {

  @AfterEach
  void nothing_is_accepted_any_more() {
    PatientIdentifiers.acceptNothing();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient 999 000 0018 was seen",
        "number 9990000018",
        "999-000-0018",
        "NHS 999\u00a0000\u00a00018.",
        "(9990000018)",
        "Z99001,1,9990000018,2",
        "DOB 01/02/1950",
        "D.o.B.: 1.2.50",
        "dob 1950-02-01",
        "Date of birth: 3rd March 1942",
        "born on 3 March 1942",
        "He was born March 3, 1942",
        "birthday 03/03/42",
        "lives in TA1 4DY",
        "at TA14DY",
        "near ta1 4dy",
        "EC1A 1BB"
      })
  void text_that_identifies_a_patient_is_found(String text) {
    assertThat(PatientIdentifiers.find(text)).isPresent();
    assertThat(PatientIdentifiers.mayIdentify(text, EnumSet.allOf(Kind.class))).isTrue();
    PatientIdentifiers.all(text)
        .forEach(
            found ->
                assertThat(PatientIdentifiers.mayIdentify(text, Set.of(found.kind()))).isTrue());
  }

  @Test
  void figures_are_not_looked_at_closely() {
    Set<Kind> figures = EnumSet.of(Kind.NHS_NUMBER, Kind.DATE_OF_BIRTH);

    assertThat(PatientIdentifiers.mayIdentify("L85001,AST002,DENOMINATOR,1234", figures)).isFalse();
    assertThat(PatientIdentifiers.mayIdentify("Z99001,2014,123456789,12", figures)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We met on 03/09/2014 and 12 people came",
        "From 1 April 2014 to 31 March 2015",
        "Telephone 01823 000000",
        "Telephone 01823000000",
        "Invoice 1234567890",
        "£9990000018",
        "9990000018.50 pounds",
        "99900000181",
        "0000000000 and 1111111111",
        "Quarter 2 of QOF 2014",
        "AST002 rose to 87.9%",
        "Practice Z99001",
        "Born to lead: the 12 practices of 2014",
        "as in s1 2nd and in e3 4th",
        "Q1 2AB and ZZ9 9ZZ are no postcodes of an area",
        "see /report?id=1c7bb738-23f2-40c2-a87a-ab9990000018 again",
        "user-999000d0-0183-40c2-a87a-5db7bd5601de",
        "it failed with E-AB9990000018",
        "the share is 12,345,678.90 of 99,900,000.18"
      })
  void ordinary_text_is_left_alone(String text) {
    assertThat(PatientIdentifiers.find(text)).isEmpty();
  }

  @Test
  @DisplayName("ACC-64: every place is found, and a mark stands for it")
  void every_place_is_found_and_a_mark_stands_for_it() {
    String text = "Mrs X, 999 000 0018, born 1/2/1950, of TA1 4DY; again 9990000018.";

    assertThat(PatientIdentifiers.all(text))
        .extracting(Finding::kind)
        .containsExactly(Kind.NHS_NUMBER, Kind.DATE_OF_BIRTH, Kind.POSTCODE, Kind.NHS_NUMBER);
    assertThat(PatientIdentifiers.masked(text))
        .isEqualTo("Mrs X, [removed], [removed], of [removed]; again [removed].");
    assertThat(PatientIdentifiers.all(PatientIdentifiers.masked(text))).isEmpty();
  }

  @Test
  @DisplayName("ACC-65: what was accepted is passed by, whatever parts it, and nothing else")
  void what_was_accepted_is_passed_by_and_nothing_else() {
    Finding accepted = PatientIdentifiers.all("9990000018").get(0);
    PatientIdentifiers.accept(finding -> finding.plain().equals(accepted.plain()));

    assertThat(PatientIdentifiers.find("number 999 000 0018")).isEmpty();
    assertThat(PatientIdentifiers.all("999 000 0018 of TA1 4DY"))
        .extracting(Finding::kind)
        .isEqualTo(List.of(Kind.POSTCODE));
    PatientIdentifiers.acceptNothing();
    assertThat(PatientIdentifiers.find("number 999 000 0018")).isPresent();
  }
}
