package org.quantock.application.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quantock.domain.reporting.SomeReport.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.review.ReportDesk;
import org.quantock.application.shared.Task;
import org.quantock.domain.audit.AuditEntry;
import org.quantock.domain.reporting.Answer;
import org.quantock.domain.reporting.CarriedItem;
import org.quantock.domain.reporting.Receipt;
import org.quantock.domain.reporting.ReportId;
import org.quantock.domain.reporting.ReportState;
import org.quantock.domain.reporting.SectionChanged;
import org.quantock.domain.reporting.SectionCode;
import org.quantock.domain.reporting.SectionStatus;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.RuleViolated;

class ReportUseCasesTest {

  /** The first half of the digest of "Hers". */
  private static final String HERS = "607f9e1629dc…";

  private final ReportDesk desk = new ReportDesk();

  @Test
  @DisplayName("REP-1")
  void starting_twice_gives_the_same_report() {
    var command = new StartReport.Command(SomeScheme.CODE, 2);

    assertThat(desk.start.handle(command)).isEqualTo(desk.start.handle(command));
    assertThat(desk.reports.held).hasSize(1);
  }

  @Test
  @DisplayName("REP-2")
  void a_report_is_not_started_before_its_period_nor_of_another_scheme() {
    assertThatThrownBy(() -> desk.start.handle(new StartReport.Command(SomeScheme.CODE, 3)))
        .isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> desk.start.handle(new StartReport.Command(new SchemeCode("other"), 2)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_report_goes_from_start_to_receipt() {
    ReportId id = desk.filled(2);
    Receipt receipt = desk.send(id, 1, "");

    assertThat(receipt.reference()).startsWith("QR-Z99001-2-");
    assertThat(desk.viewMine.ask(id).state()).isEqualTo(ReportState.SUBMITTED);
    assertThat(desk.viewMine.ask(id, 1).sections())
        .extracting(SectionReading::title)
        .containsExactly(
            "Integrated care", "Fewer avoidable admissions", "Plan", "Retained indicators");
    assertThat(desk.desk.sentences())
        .last()
        .isEqualTo(
            "Submitted the report of Z99001 for Quarter 2, %s".formatted(receipt.reference()));
  }

  @Test
  @DisplayName("REP-12")
  void submitting_again_gives_the_same_receipt_and_sends_nothing() {
    ReportId id = desk.filled(2);
    Receipt receipt = desk.send(id, 1, "");

    assertThat(desk.submit.handle(new SubmitReport.Command(id, 1, ""))).isEqualTo(receipt);
    assertThat(desk.viewMine.ask(id).submissions()).hasSize(1);
  }

  @Test
  @DisplayName("REP-4")
  void an_unfinished_section_is_kept_and_refused_as_complete() {
    ReportId id = desk.start.handle(new StartReport.Command(SomeScheme.CODE, 2));
    var half = List.of(Answer.given("meetings", "4"));
    desk.saveSection.handle(new SaveSection.Command(id, "integrated-care", 0, half, false));

    assertThatThrownBy(
            () ->
                desk.markComplete.handle(
                    new MarkSectionComplete.Command(id, SectionCode.ofAim("integrated-care"))))
        .isInstanceOf(InvalidInput.class);
    var section = desk.viewMine.ask(id).section(SectionCode.ofAim("integrated-care"));
    assertThat(section.status()).isEqualTo(SectionStatus.IN_PROGRESS);
    assertThat(section.problems()).hasSize(1);
  }

  @Test
  @DisplayName("REP-5")
  void of_two_people_on_one_section_the_second_gets_both_texts() {
    ReportId id = desk.start.handle(new StartReport.Command(SomeScheme.CODE, 2));
    desk.saveSection.handle(save(id, 0, "Hers"));
    desk.as(GP);

    var clash =
        catchThrowableOfType(
            SectionChanged.class, () -> desk.saveSection.handle(save(id, 0, "His")));

    assertThat(clash.theirs().answer("integrated-progress").content()).isEqualTo("Hers");
    assertThat(clash.yours().answer("integrated-progress").content()).isEqualTo("His");
    assertThat(desk.saveSection.handle(save(id, clash.edition(), "Hers and his")).edition())
        .isEqualTo(2);
  }

  @Test
  @DisplayName("REP-5, fault 5: every text that was stored was seen by whoever stored after it")
  void a_hundred_random_interleavings_of_two_people_lose_no_update() {
    for (long seed = 0; seed < 100; seed++) {
      var desk = new ReportDesk();
      ReportId id = desk.start.handle(new StartReport.Command(SomeScheme.CODE, 2));
      var random = new Random(seed);
      var people = List.of(MANAGER, GP);
      int[] read = {0, 0};
      String[] seen = {"", ""};
      for (int step = 0; step < 20; step++) {
        int who = random.nextInt(2);
        desk.as(people.get(who));
        String stands = desk.viewMine.ask(id).content().answer("integrated-progress").content();
        if (random.nextBoolean()) {
          read[who] = desk.viewMine.ask(id).section(SectionCode.ofAim("integrated-care")).edition();
          seen[who] = stands;
          continue;
        }
        String mine = seen[who] + " " + step;
        try {
          read[who] = desk.saveSection.handle(save(id, read[who], mine)).edition();
          assertThat(seen[who]).as("seed %d step %d", seed, step).isEqualTo(stands);
          seen[who] = mine.strip();
        } catch (SectionChanged clash) {
          assertThat(clash.theirs().answer("integrated-progress").content()).isEqualTo(stands);
          assertThat(clash.yours().answer("integrated-progress").content()).isEqualTo(mine.strip());
        }
      }
    }
  }

  @Test
  @DisplayName("REP-6")
  void figures_above_the_list_size_are_pointed_out() {
    ReportId id = desk.filled(2);

    assertThat(desk.viewMine.ask(id).warnings())
        .containsExactly(
            "DM003 counts 105 patients with exceptions, but the practice has 104 on its list. Check the figures.");
  }

  @Test
  @DisplayName("REP-7")
  void the_next_report_starts_with_the_plan_of_the_last() {
    desk.send(desk.filled(1), 1, "");
    ReportId second = desk.start.handle(new StartReport.Command(SomeScheme.CODE, 2));

    assertThat(desk.viewMine.ask(second).content().carried())
        .extracting(CarriedItem::text)
        .containsExactly("Meet monthly", "Call after discharge");
  }

  @Test
  @DisplayName("REP-7")
  void a_late_report_hands_its_plan_to_the_next_that_is_being_written() {
    ReportId first = desk.filled(1);
    ReportId second = desk.start.handle(new StartReport.Command(SomeScheme.CODE, 2));
    assertThat(desk.viewMine.ask(second).content().carried()).isEmpty();

    Receipt late = desk.send(first, 1, "");

    assertThat(late.lateDays()).isEqualTo(61);
    assertThat(desk.viewMine.ask(second).content().carried()).hasSize(2);
  }

  @Test
  @DisplayName("REP-8")
  void the_page_shows_why_a_person_cannot_sign_off() {
    ReportId id = desk.filled(2);
    var access = desk.viewMine.ask(id).access();

    assertThat(access.signOff().given()).isFalse();
    assertThat(access.signOff().why()).isEqualTo("The lead GP of the practice signs it off.");
    desk.as(GP);
    assertThat(desk.viewMine.ask(id).access().signOff().given()).isTrue();
  }

  @Test
  void a_report_sent_back_shows_the_reason_to_its_authors() {
    ReportId id = desk.filled(2);
    desk.as(GP);
    desk.sendBack.handle(
        new ReturnFromSignOff.Command(id, Optional.of(SectionCode.PLAN), "Add dates."));
    desk.as(MANAGER);

    assertThat(desk.viewMine.ask(id).sentBack().text()).isEqualTo("Add dates.");
    assertThat(desk.viewMine.ask(id).completeSections()).isEqualTo(3);
  }

  @Test
  @DisplayName("REP-14")
  void another_practice_finds_no_report() {
    ReportId id = desk.filled(2);
    desk.as(STRANGER);

    assertThatThrownBy(() -> desk.viewMine.ask(id)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.saveSection.handle(save(id, 1, "x")))
        .isInstanceOf(NotFound.class);
    assertThat(desk.listMine.ask()).allMatch(row -> row.report() == null);
  }

  @Test
  void a_practice_lists_every_report_it_owes() {
    desk.filled(2);

    assertThat(desk.listMine.ask())
        .extracting(MyReportRow::status)
        .containsExactly("Not yet started", "Draft", "Cannot start yet", "Cannot start yet");
    assertThat(desk.listMine.ask().get(0).isOverdue(LAST_DAY)).isTrue();
  }

  @Test
  void the_home_page_knows_whose_move_it_is() {
    ReportId id = desk.filled(2);
    assertThat(secondQuarter())
        .extracting(Task::turn, Task::mine)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("Lead GP", false));

    desk.as(GP);
    assertThat(secondQuarter()).extracting(Task::mine).containsExactly(true);
    desk.send(id, 1, "");
    assertThat(secondQuarter()).extracting(Task::turn).containsExactly("Area team");
  }

  @Test
  @DisplayName("AUD-5: the entry of a saved section says which answers changed, not what they say")
  void the_entry_of_a_saved_section_says_which_answers_changed() {
    ReportId id = desk.start.handle(new StartReport.Command(SomeScheme.CODE, 2));
    assertThat(last().changes())
        .containsExactly(
            "state: nothing → Draft",
            "due: nothing → 2014-10-31",
            "version of the scheme: nothing → 1");
    desk.saveSection.handle(save(id, 0, "Hers"));
    assertThat(last().changes())
        .containsExactly(
            "section: Not yet started → In progress",
            "What was achieved?: nothing → 4 characters, SHA-256 " + HERS);

    desk.saveSection.handle(save(id, 1, "Hers and his"));
    assertThat(last().action()).isEqualTo("SaveSection");
    assertThat(last().changes())
        .singleElement()
        .asString()
        .matches(
            "What was achieved\\?: 4 characters, SHA-256 "
                + HERS
                + " → 12 characters, SHA-256 [0-9a-f]{12}…");
    desk.saveSection.handle(save(id, 2, "Hers and his"));
    assertThat(last().changes()).isEmpty();
  }

  @Test
  @DisplayName("AUD-5: the entries on the way to the area team say both states and why")
  void the_entries_on_the_way_to_the_area_team_say_both_states_and_why() {
    ReportId id = desk.filled(2);
    desk.as(GP);
    desk.signOff.handle(
        new SignOffReport.Command(id, desk.viewMine.ask(id).edition(), true, "Dr Bea Example"));
    assertThat(last().changes())
        .containsExactly("state: Draft → Signed off", "signed off by: nothing → Dr Bea Example");
    desk.sendBack.handle(
        new ReturnFromSignOff.Command(id, Optional.of(SectionCode.PLAN), "Add dates."));
    assertThat(last().changes())
        .containsExactly("state: Signed off → Draft", "section plan: Completed → In progress");
    assertThat(last().reason()).isEqualTo("Add dates.");

    desk.as(MANAGER);
    desk.markComplete.handle(new MarkSectionComplete.Command(id, SectionCode.PLAN));
    assertThat(last().changes()).containsExactly("section: In progress → Completed");
    desk.send(id, 1, "With thanks.");
    assertThat(last().changes())
        .containsExactly(
            "state: Signed off → Submitted", "note to the area team: nothing → With thanks.");
  }

  private AuditEntry last() {
    return desk.desk.entries.get(desk.desk.entries.size() - 1);
  }

  private List<Task> secondQuarter() {
    return desk.reportTasks.tasks(desk.desk.caller.person(), LocalDate.of(2014, 9, 30)).stream()
        .filter(task -> task.title().equals("Quarter 2 report"))
        .toList();
  }

  private static SaveSection.Command save(ReportId id, int edition, String text) {
    return new SaveSection.Command(
        id, "integrated-care", edition, List.of(Answer.given("integrated-progress", text)), false);
  }
}
