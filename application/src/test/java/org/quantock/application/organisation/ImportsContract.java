package org.quantock.application.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.quantock.domain.organisation.ImportCounts;
import org.quantock.domain.organisation.ImportFile;
import org.quantock.domain.organisation.ImportFiles;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.organisation.ImportOptions;
import org.quantock.domain.organisation.ImportState;
import org.quantock.domain.organisation.LineOutcome;
import org.quantock.domain.shared.PersonId;

/** What every keeper of uploaded files does alike. */
public abstract class ImportsContract {

  private static final Instant AT = Instant.parse("2026-11-22T09:00:00Z");

  /** The keepers, and a way to make them forget what they hold in memory. */
  public record Desk(
      ImportFiles files, ImportStore store, ImportProgress progress, Runnable forget) {}

  protected abstract void at(Consumer<Desk> work);

  static ImportFile file(Instant uploadedAt) {
    return new ImportFile(
        ImportId.fresh(),
        new ImportFile.Upload(
            ImportKind.LIST_SIZES, "lists.csv", "ab".repeat(32), new ImportOptions("qof", true)),
        new ImportFile.Comparison(new ImportCounts(1, 2, 3, 4, 0), 5, 6, "0123abcd"),
        PersonId.fresh(),
        "Ann Example",
        uploadedAt);
  }

  @Test
  void a_file_comes_back_with_its_state_and_counts() {
    at(
        desk -> {
          ImportFile file = file(AT);
          desk.files().add(file);
          file.confirm(AT.plusSeconds(1));
          file.fail("It did not work.", AT.plusSeconds(2));
          desk.files().flush();
          desk.forget().run();

          ImportFile read = desk.files().get(file.id());
          assertThat(read.state()).isEqualTo(ImportState.FAILED);
          assertThat(read.failure()).contains("It did not work.");
          assertThat(read.counts()).isEqualTo(new ImportCounts(1, 2, 3, 4, 0));
          assertThat(read.options()).isEqualTo(new ImportOptions("qof", true));
          assertThat(read.sha256()).contains("ab".repeat(32));
          assertThat(read.practicesAdded()).isEqualTo(5);
          assertThat(read.differences()).isEqualTo(6);
          assertThat(read.uploadedAt()).isEqualTo(AT);
          assertThat(desk.store().newest(5)).contains(ImportRow.of(read));
        });
  }

  @Test
  void content_longer_than_one_piece_comes_back_whole_until_it_is_forgotten() {
    at(
        desk -> {
          byte[] content = new byte[1_300_000];
          new Random(1).nextBytes(content);
          ImportFile file = file(AT);
          desk.files().add(file);
          desk.store().keepContent(file.id(), FileContent.of(content));

          assertThat(bytes(desk.store().content(file.id()))).isEqualTo(content);
          assertThat(desk.store().content(file.id()).length()).isEqualTo(content.length);
          desk.store().forgetContent(file.id());
          assertThat(bytes(desk.store().content(file.id()))).isEmpty();
        });
  }

  @Test
  void lines_come_back_in_order_by_outcome_and_page() {
    at(
        desk -> {
          ImportFile file = file(AT);
          desk.files().add(file);
          List<PlannedLine> lines = new ArrayList<>();
          for (int i = 1; i <= 1200; i++) {
            LineOutcome outcome = i % 2 == 0 ? LineOutcome.ADDED : LineOutcome.REFUSED;
            lines.add(new PlannedLine(i, outcome, "L85001", "was → is", "DATE", "x"));
          }
          desk.store().keepPreview(file.id(), lines, List.of());

          assertThat(desk.store().lines(file.id(), null, 1100, 500))
              .isEqualTo(lines.subList(1100, 1200));
          assertThat(desk.store().lines(file.id(), LineOutcome.ADDED, 1, 2))
              .extracting(PlannedLine::line)
              .containsExactly(4, 6);
          assertThat(desk.store().countLines(file.id(), null)).isEqualTo(1200);
          assertThat(desk.store().countLines(file.id(), LineOutcome.ADDED)).isEqualTo(600);
          assertThat(desk.store().countLines(file.id(), LineOutcome.CHANGED)).isZero();
        });
  }

  @Test
  void differences_come_back_in_the_order_of_the_file() {
    at(
        desk -> {
          ImportFile file = file(AT);
          desk.files().add(file);
          var first = new ImportDifference(2, "L85001 AST002", "14.99", "15");
          var second = new ImportDifference(9, "L85001 AST003", "5.33", "5.32");
          desk.store().keepPreview(file.id(), List.of(), List.of(first, second));

          assertThat(desk.store().differences(file.id())).containsExactly(first, second);
        });
  }

  @Test
  void the_file_imported_last_for_a_set_is_found() {
    at(
        desk -> {
          ImportFile first = file(AT);
          ImportFile last = file(AT);
          ImportFile never = file(AT);
          for (ImportFile each : List.of(first, last, never)) {
            desk.files().add(each);
          }
          first.confirm(AT);
          first.finish(AT.plusSeconds(1));
          last.confirm(AT);
          last.finish(AT.plusSeconds(2));
          desk.files().flush();

          assertThat(desk.files().lastImported(ImportKind.LIST_SIZES, "qof")).contains(last);
          assertThat(desk.files().lastImported(ImportKind.LIST_SIZES, "other")).isEmpty();
          assertThat(desk.files().lastImported(ImportKind.PUBLISHED_RESULTS, "qof")).isEmpty();
        });
  }

  private static byte[] bytes(FileContent content) {
    try (InputStream bytes = content.open()) {
      return bytes.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void progress_is_what_was_reached_last() {
    at(
        desk -> {
          ImportFile file = file(AT);
          desk.files().add(file);
          desk.progress().open(file.id(), AT);
          assertThat(desk.progress().last(file.id()))
              .isEqualTo(new ImportProgress.Reached(0, 0, AT));

          desk.progress().reached(file.id(), 500, 8204, AT.plusSeconds(3));
          assertThat(desk.progress().last(file.id()))
              .isEqualTo(new ImportProgress.Reached(500, 8204, AT.plusSeconds(3)));
        });
  }

  @Test
  void old_previews_are_forgotten_but_never_what_was_imported() {
    at(
        desk -> {
          ImportFile old = file(AT.minusSeconds(60));
          ImportFile done = file(AT.minusSeconds(60));
          ImportFile young = file(AT);
          for (ImportFile each : List.of(old, done, young)) {
            desk.files().add(each);
            desk.store().keepContent(each.id(), FileContent.of(new byte[] {1}));
            desk.store()
                .keepPreview(
                    each.id(), List.of(), List.of(new ImportDifference(2, "L85001", "1", "2")));
            desk.progress().open(each.id(), AT);
          }
          done.confirm(AT);
          done.finish(AT);
          desk.files().flush();

          assertThat(desk.files().discardPreviews(AT)).isEqualTo(1);
          desk.forget().run();
          assertThat(desk.files().find(old.id())).isEmpty();
          assertThat(desk.files().find(done.id())).isPresent();
          assertThat(desk.files().find(young.id())).isPresent();
        });
  }
}
