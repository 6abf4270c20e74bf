package org.quantock.application.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.Task;
import org.quantock.domain.access.Role;
import org.quantock.domain.audit.AuditEntry;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.audit.Verdict;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.shared.NotFound;

/** What auditors and practices read of the record, and how it is verified and anchored. */
class ReadingTheRecordTest {

  private static final LocalDate TODAY = LocalDate.of(2014, 10, 6);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T09:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  private final FixedCaller caller =
      new FixedCaller(FixedCaller.person("Audrey Lane", "QAT", Role.AUDITOR));
  private final ListedEntries record = new ListedEntries();
  private final AuditTrail audit = new AuditTrail(record, caller, () -> TODAY, CLOCK);
  private AnchorFiles anchors;

  @BeforeEach
  void a_folder_for_anchors() {
    anchors = new AnchorFiles(() -> Optional.of(folder.resolve("anchors").toString()));
  }

  @Test
  @DisplayName("AUD-4: the file of a search neutralises formulas and is put on record itself")
  void the_file_of_a_search_is_put_on_record_itself() {
    audit.record(Deed.done("X", "thing", "1", "=cmd|' /C calc'!A0").because("-1+1"));
    audit.record(Deed.done("X", "thing", "2", "Said \"yes\", twice"));

    DownloadAudit.File file =
        new DownloadAudit(record, () -> TODAY, audit)
            .handle(new AuditSearch("", "", "", "", "", "", null, null, false));

    List<String> lines = new String(file.content(), StandardCharsets.UTF_8).lines().toList();
    assertThat(file.name()).isEqualTo("audit-2014-10-06.csv");
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0)).startsWith("RECORDED_AT,BUSINESS_DATE,PERSON,ROLES,ORGANISATION");
    assertThat(lines.get(1)).contains("\"Said \"\"yes\"\", twice\"", "2026-11-22T09:00:00Z");
    assertThat(lines.get(2)).contains(",'=cmd|' /C calc'!A0,", ",'-1+1,");
    assertThat(record.newest("DownloadAudit").orElseThrow().sentence())
        .isEqualTo("Downloaded 2 entries of the audit record");
  }

  @Test
  void the_entry_of_a_file_says_what_was_searched_for() {
    var search =
        new AuditSearch(" Mo ", "z99001", "", "", "", "", LocalDate.of(2026, 1, 1), null, true);

    assertThat(search.inWords())
        .isEqualTo(": person mo, organisation Z99001, from 2026-01-01, outcome refused");
    assertThat(AuditSearch.ALL.inWords()).isEmpty();
  }

  @Test
  @DisplayName("AUD-8: what a verification finds is on record and tells the auditor")
  void what_a_verification_finds_tells_the_auditor() {
    var verify = new VerifyAudit(record, anchors, audit);
    var tasks = new AuditTasks(record);
    audit.record(Deed.done("X", "thing", "1", "One"));
    audit.record(Deed.done("X", "thing", "2", "Two"));
    assertThat(verify.handle().isWhole()).isTrue();
    assertThat(tasks.tasks(caller.person(), TODAY)).isEmpty();

    record.entries.remove(0);
    Verdict verdict = verify.handle();

    assertThat(verdict.first().orElseThrow().entry()).isEqualTo("QAT entry 1");
    assertThat(tasks.tasks(caller.person(), TODAY))
        .extracting(Task::title)
        .containsExactly("The audit record is not whole");
    var verification = new ViewVerification(record, anchors).ask();
    assertThat(verification.whole()).isFalse();
    assertThat(verification.last().sentence()).contains("QAT entry 1 was removed");
    caller.becomes(FixedCaller.person("Mo Lane", "Z99001", Role.PRACTICE_MANAGER));
    assertThat(tasks.tasks(caller.person(), TODAY)).as("nobody else's").isEmpty();
  }

  @Test
  @DisplayName(
      "AUD-9: once a day the record is verified and anchored, and the anchor is not written again")
  void once_a_day_the_record_is_verified_and_anchored() throws Exception {
    audit.record(Deed.done("X", "thing", "1", "One"));
    var watch =
        new AuditWatch(
            new ViewVerification(record, anchors),
            anchors,
            new WriteAnchor(record, anchors, CLOCK, audit),
            new VerifyAudit(record, anchors, audit),
            caller,
            CLOCK);

    watch.check();
    Path file = folder.resolve("anchors/anchor-2026-11-22.txt");
    String text = Files.readString(file);
    watch.check();

    assertThat(record.entries.stream().map(AuditEntry::action))
        .containsExactly("X", "VerifyAudit", "WriteAnchor");
    assertThat(record.entries.get(2).personName()).isEqualTo("Audit job");
    assertThat(text).contains("head QAT 1 ").contains("head QUANTOCK 1 ");
    assertThat(record.entries.get(2).sentence())
        .contains(text.lines().toList().get(4).substring(7));
    assertThat(Files.readString(file)).isEqualTo(text);
    assertThat(anchors.names()).containsExactly("anchor-2026-11-22.txt");
    assertThat(new VerifyAudit(record, anchors, audit).handle().anchors()).isEqualTo(1);
    try (var files = Files.list(folder.resolve("anchors"))) {
      assertThat(files).as("no drafts are left").hasSize(1);
    }
  }

  @Test
  @DisplayName("AUD-9: without a folder no anchors are kept, and the page can say so")
  void without_a_folder_no_anchors_are_kept() {
    var none = new AnchorFiles(Optional::empty);

    assertThat(none.kept()).isFalse();
    assertThat(none.names()).isEmpty();
    assertThat(new ViewVerification(record, none).ask().keepsAnchors()).isFalse();
  }

  @Test
  @DisplayName("AUD-10: a practice sees the history of its own things, and of nobody else's")
  void a_practice_sees_the_history_of_its_own_things() {
    audit.record(Deed.done("Judge", "report", "r1", "Judged the report").because("late"));
    audit.record(Deed.done("Withheld", "report", "r1", "Noted something"));
    audit.record(Deed.done("DownloadReport", "report", "r1", "Downloaded it"));
    audit.record(Deed.refused("Judge", "report", "r1", "Refused: no"));
    audit.record(Deed.done("Judge", "report", "r2", "Judged another report"));
    var history = new ViewOwnHistory(record, List.of(new Reports()), caller);
    caller.becomes(FixedCaller.person("Mo Lane", "Z99001", Role.PRACTICE_MANAGER));

    assertThat(history.ask("report", "r1"))
        .extracting(ViewOwnHistory.Row::sentence)
        .containsExactly("Judged the report");
    for (String other : new String[] {"r2", "r3", null}) {
      assertThatThrownBy(() -> history.ask("report", other)).isInstanceOf(NotFound.class);
    }
    assertThatThrownBy(() -> history.ask("person", "r1")).isInstanceOf(NotFound.class);
    caller.becomes(FixedCaller.person("Sam Combe", "QAT", Role.REVIEWER));
    assertThatThrownBy(() -> history.ask("report", "r1")).isInstanceOf(NotFound.class);
  }

  /** Report r1 of Z99001, report r2 of Z99002. */
  private static final class Reports implements OwnThings {
    @Override
    public Set<String> kinds() {
      return Set.of("report");
    }

    @Override
    public Optional<PracticeCode> owner(String kind, String subject) {
      return switch (subject) {
        case "r1" -> Optional.of(new PracticeCode("Z99001"));
        case "r2" -> Optional.of(new PracticeCode("Z99002"));
        default -> Optional.empty();
      };
    }

    @Override
    public Set<String> withheld() {
      return Set.of("Withheld");
    }
  }
}
