package org.quantock.application.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.audit.Change;
import org.quantock.domain.audit.Deed;

class DifferencesTest {

  private static final Deed DEED = Deed.done("SaveSection", "report", "r", "Saved it");

  private final Differences differences = new Differences();

  @Test
  @DisplayName("AUD-5: what differs is told as it was and is, what does not is left out")
  void what_differs_is_told() {
    differences.note("First", "same", "same").note("Second", null, "").note("Third", null, "new");

    assertThat(differences.addTo(DEED).changes())
        .extracting(Change::toString)
        .containsExactly("Third: nothing → new");
    assertThat(new Differences().addTo(DEED)).isEqualTo(DEED);
  }

  @Test
  @DisplayName("AUD-5: of long texts the part is told where they begin to differ")
  void of_long_texts_the_part_is_told_where_they_begin_to_differ() {
    String shared = "😀".repeat(3_000);
    differences.note("Answer", shared + "before", shared + "after" + "x".repeat(500));

    Change change = differences.addTo(DEED).changes().get(0);
    assertThat(change.before()).isEqualTo("…" + "😀".repeat(20) + "before");
    assertThat(change.after())
        .startsWith("…" + "😀".repeat(20) + "afterx")
        .endsWith("x…")
        .hasSize(201);
  }

  @Test
  void a_long_text_is_cut_between_characters() {
    differences.note("Answer", "", "😀".repeat(3_000));

    assertThat(differences.addTo(DEED).changes().get(0).after()).isEqualTo("😀".repeat(99) + "…");
  }

  @Test
  @DisplayName("AUD-5: of many it tells twenty, and how many more there are")
  void of_many_it_tells_twenty() {
    for (int i = 1; i <= 25; i++) {
      differences.note("Indicator " + i, "0", "1");
    }

    assertThat(differences.addTo(DEED).changes())
        .hasSize(21)
        .last()
        .hasToString("more changes: nothing → 5");
  }

  @Test
  @DisplayName("AUD-5: of a text that others may not read yet, how long it is and a digest")
  void a_draft_is_told_by_its_length_and_digest() {
    differences.noteSealed("Answer", "", "Hers").noteSealed("Same", "a", "a");

    assertThat(differences.addTo(DEED).changes())
        .extracting(Change::toString)
        .containsExactly("Answer: nothing → 4 characters, SHA-256 607f9e1629dc…");
  }
}
