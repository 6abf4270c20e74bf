package org.quantock.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** SHA-5. The numbers are made up from the check rule, no patient's. */
class PatientIdentifiersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Patient 999 000 0018 was seen",
        "number 9990000018",
        "DOB 01/02/1950",
        "born on 3 March 1942",
        "lives in TA1 4DY"
      })
  void text_that_identifies_a_patient_is_found(String text) {
    assertThat(PatientIdentifiers.find(text)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We met on 03/09/2014 and 12 people came",
        "Telephone 01823 000000",
        "Invoice 1234567890",
        "Quarter 2 of QOF 2014",
        "AST002 rose to 87.9%",
        "Practice Z99001"
      })
  void ordinary_text_is_left_alone(String text) {
    assertThat(PatientIdentifiers.find(text)).isEmpty();
  }
}
