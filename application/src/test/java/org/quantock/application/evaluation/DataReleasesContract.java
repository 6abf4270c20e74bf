package org.quantock.application.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.shared.FixedCaller;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.evaluation.DataRelease;
import org.quantock.domain.evaluation.DataReleaseId;
import org.quantock.domain.evaluation.DataReleases;
import org.quantock.domain.evaluation.PseudonymKey;
import org.quantock.domain.evaluation.PseudonymKeys;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.NotFound;

/** What every keeper of data releases and pseudonym keys does alike. */
public abstract class DataReleasesContract {

  /** Who makes the releases; on record in every store. */
  public static final Actor EVALUATOR = FixedCaller.person("Eve Stone", "QEVA", Role.EVALUATOR);

  /** Keepers that have {@link SomeScheme} on record; {@code forget} makes them read afresh. */
  public record Store(DataReleases releases, PseudonymKeys keys, Runnable forget) {}

  protected abstract void inStore(Consumer<Store> work);

  private static DataRelease release(int number, String csv) {
    return new DataRelease(
        DataReleaseId.fresh(),
        SomeScheme.CODE,
        number,
        new DataRelease.Content(csv, 3, "column,type\r\n", "# Codebook\n"),
        EVALUATOR,
        LocalDate.of(2014, 10, 6),
        Instant.parse("2026-11-22T09:00:00Z"));
  }

  @Test
  @DisplayName("EVA-5: a release comes back exactly as it was made")
  void a_long_release_comes_back_whole_and_in_order() {
    inStore(
        store -> {
          var csv = new StringBuilder();
          for (int i = 0; i < 5_000; i++) {
            csv.append("line ").append(i).append("\r\n");
          }
          DataRelease made = release(1, csv.toString());
          store.releases().add(made);
          store.forget().run();

          DataRelease read = store.releases().get(made.id());
          assertThat(read.csv()).isEqualTo(csv.toString());
          assertThat(read.codebookCsv()).isEqualTo("column,type\r\n");
          assertThat(read.codebookText()).isEqualTo("# Codebook\n");
          assertThat(read.madeByName()).isEqualTo("Eve Stone");
          assertThat(read.madeAt()).isEqualTo(made.madeAt());
        });
  }

  @Test
  void the_newest_number_counts_within_the_scheme() {
    inStore(
        store -> {
          assertThat(store.releases().newestNumber(SomeScheme.CODE)).isZero();
          store.releases().add(release(1, "a"));
          store.releases().add(release(2, "b"));
          assertThat(store.releases().newestNumber(SomeScheme.CODE)).isEqualTo(2);
          assertThat(store.releases().newestNumber(new SchemeCode("another"))).isZero();
        });
  }

  @Test
  void an_unknown_release_is_not_found() {
    inStore(
        store ->
            assertThatThrownBy(() -> store.releases().get(DataReleaseId.fresh()))
                .isInstanceOf(NotFound.class));
  }

  @Test
  @DisplayName("EVA-4: a key that was kept gives the same pseudonyms")
  void a_key_comes_back_and_gives_the_same_pseudonyms() {
    inStore(
        store -> {
          byte[] random = new byte[PseudonymKey.BYTES];
          Arrays.fill(random, (byte) 7);
          var key = new PseudonymKey(SomeScheme.CODE, random);
          var practice = new PracticeCode("Z99001");
          assertThat(store.keys().findForRelease(SomeScheme.CODE)).isEmpty();
          store.keys().add(key);
          store.forget().run();

          assertThat(store.keys().findForRelease(SomeScheme.CODE))
              .map(read -> read.of(practice))
              .contains(key.of(practice));
        });
  }
}
