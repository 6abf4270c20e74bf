package org.quantock.web.page.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditFormTest {

  @ParameterizedTest
  @ValueSource(strings = {"22 11 2026", "22/11/2026", "22.11.2026", "2026-11-22", "2026/11/22"})
  void a_day_is_read_as_people_and_browsers_write_it(String typed) {
    assertThat(AuditForm.read(typed)).isEqualTo(LocalDate.of(2026, 11, 22));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"31 2 2026", "22 11 26", "yesterday", "2026-13-01", "1 1 20260", "٢٢ 11 2026"})
  void what_is_no_day_is_refused(String typed) {
    assertThatThrownBy(() -> AuditForm.read(typed)).isInstanceOf(DateTimeException.class);
  }
}
