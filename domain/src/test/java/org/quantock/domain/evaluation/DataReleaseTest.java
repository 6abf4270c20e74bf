package org.quantock.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.PersonId;

class DataReleaseTest {

  private static DataRelease release(String csv) {
    return new DataRelease(
        DataReleaseId.fresh(),
        new SchemeCode("example-2014-15"),
        1,
        new DataRelease.Content(csv, 2, "column,type\r\n", "# Codebook\n"),
        new Actor(
            PersonId.fresh(), "Eve Stone", Set.of(Role.EVALUATOR), new OrganisationCode("QEVA")),
        LocalDate.of(2014, 10, 6),
        Instant.parse("2026-11-22T09:00:00Z"));
  }

  @Test
  @DisplayName("EVA-5: a release comes back exactly as it was made, however long")
  void a_release_gives_back_what_was_put_in() {
    String csv = "practice,period\r\n" + "P-ABCDEFGHJKLM,1\r\n".repeat(5_000);
    assertThat(release(csv).csv()).isEqualTo(csv);
    assertThat(release("abc").fingerprint())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }

  @Test
  @DisplayName("EVA-5: an altered release is not handed out")
  void content_that_was_altered_is_refused() throws ReflectiveOperationException {
    DataRelease release = release("practice,period\r\n");
    Field parts = DataRelease.class.getDeclaredField("parts");
    parts.setAccessible(true);
    parts.set(release, List.of("practice,periods\r\n"));

    assertThatThrownBy(release::csv)
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("fingerprint");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0      | under 3,000
          2999   | under 3,000
          3000   | 3,000 to 5,999
          8999   | 6,000 to 8,999
          11999  | 9,000 to 11,999
          12000  | 12,000 and over
          999999 | 12,000 and over
          """)
  @DisplayName("EVA-7: a band instead of the list size")
  void a_list_size_falls_into_one_band(int patients, String band) {
    assertThat(ListSizeBand.of(patients).title()).isEqualTo(band);
  }
}
