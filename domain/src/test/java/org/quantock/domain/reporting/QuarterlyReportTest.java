package org.quantock.domain.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.quantock.domain.reporting.SomeReport.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.Problem;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

class QuarterlyReportTest {

  private static final SectionCode CARE = SectionCode.ofAim("integrated-care");

  @Test
  @DisplayName("REP-2")
  void a_practice_that_does_not_take_part_starts_no_report() {
    var staying =
        new Participation(
            ParticipationId.fresh(),
            SomeScheme.CODE,
            SomeScheme.ENDS,
            PRACTICE,
            LocalDate.of(2014, 6, 20),
            LocalDate.of(2014, 7, 20));
    staying.stay(LocalDate.of(2014, 7, 1));

    refused(
        "report-not-owed",
        () ->
            new QuarterlyReport(
                ReportId.fresh(),
                staying,
                SomeScheme.published().versions().get(0),
                2,
                List.of(),
                MANAGER,
                DURING));
  }

  @ParameterizedTest
  @CsvSource({"2014-06-30,false", "2014-07-01,true", "2014-12-01,true"})
  @DisplayName("REP-2")
  void a_report_can_be_started_from_the_first_day_of_its_period(LocalDate today, boolean given) {
    assertThat(
            QuarterlyReport.mayBeStarted(participation(PRACTICE), TERMS.period(2), TERMS, today)
                .given())
        .isEqualTo(given);
  }

  @Test
  @DisplayName("REP-3")
  void what_is_typed_decides_between_given_and_missing() {
    assertThat(new Answer("q", ValueStatus.GIVEN, "  ", "").status())
        .isEqualTo(ValueStatus.MISSING);
    assertThat(new Answer("q", ValueStatus.MISSING, "We met.", "").status())
        .isEqualTo(ValueStatus.GIVEN);
    assertThat(new Answer("q", null, "", "").status()).isEqualTo(ValueStatus.MISSING);
    assertThat(FigureEntry.of("DM003", 0, 0, 0).status()).isEqualTo(ValueStatus.GIVEN);
  }

  @ParameterizedTest
  @EnumSource(ValueStatus.class)
  @DisplayName("REP-3: the five are kept apart from saving to submission")
  void every_status_comes_back_as_it_was_saved(ValueStatus status) {
    QuarterlyReport report = started();
    String content = status == ValueStatus.GIVEN ? "Yes, we did" : "";
    saveCare(report, 0, new Answer("integrated-progress", status, content, ""));

    assertThat(report.content().answer("integrated-progress").status()).isEqualTo(status);
  }

  @Test
  @DisplayName("REP-3")
  void an_answer_and_a_reason_for_having_none_exclude_each_other() {
    assertThat(
            problems(
                () ->
                    saveCare(
                        started(),
                        0,
                        new Answer(
                            "integrated-progress", ValueStatus.NOT_APPLICABLE, "We met.", "why"))))
        .extracting(Problem::field)
        .containsExactly("answer-integrated-progress");
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "2.5", "four", "10000000", "1,0000"})
  @DisplayName("REP-6")
  void a_count_is_a_whole_number_from_zero(String typed) {
    QuarterlyReport report = started();

    assertThat(problems(() -> saveCare(report, 0, Answer.given("meetings", typed))))
        .extracting(Problem::field)
        .containsExactly("answer-meetings");
    assertThat(report.section(CARE).edition()).isZero();
  }

  @Test
  void a_text_that_identifies_a_patient_is_refused_even_in_a_draft() {
    assertThat(
            problems(
                () ->
                    saveCare(
                        started(),
                        0,
                        Answer.given("integrated-progress", "Mr X, 943 476 5919, went home"))))
        .hasSize(1);
  }

  @Test
  void an_answer_over_the_limit_of_its_question_is_refused() {
    assertThat(
            problems(
                () ->
                    saveCare(started(), 0, Answer.given("integrated-progress", "x".repeat(4001)))))
        .extracting(Problem::message)
        .containsExactly("The answer must be 4,000 characters or fewer; it has 4,001.");
  }

  @Test
  @DisplayName("REP-4")
  void an_unfinished_section_is_saved_but_not_complete() {
    QuarterlyReport report = started();
    saveCare(report, 0, Answer.given("meetings", "4"));

    assertThat(report.section(CARE).status()).isEqualTo(SectionStatus.IN_PROGRESS);
    assertThat(problems(() -> report.markComplete(CARE, TERMS, MANAGER)))
        .extracting(Problem::field)
        .containsExactly("answer-integrated-progress");
    assertThat(report.section(CARE).isComplete()).isFalse();
  }

  @Test
  @DisplayName("REP-4")
  void not_applicable_and_not_yet_known_need_their_reason_to_be_complete() {
    QuarterlyReport report = started();
    saveCare(
        report,
        0,
        new Answer("integrated-progress", ValueStatus.NOT_APPLICABLE, "", ""),
        new Answer("meetings", ValueStatus.NOT_YET_KNOWN, "", ""));

    assertThat(report.problems(CARE, TERMS))
        .extracting(Problem::field)
        .containsExactly("answer-integrated-progress-reason", "answer-meetings-reason");
  }

  @Test
  @DisplayName("REP-5")
  void saving_on_a_stale_edition_is_refused_with_both_texts() {
    QuarterlyReport report = started();
    saveCare(report, 0, Answer.given("integrated-progress", "Hers"));

    SectionChanged clash =
        catchThrowableOfType(
            SectionChanged.class,
            () ->
                report.saveAnswers(
                    "integrated-care",
                    0,
                    List.of(Answer.given("integrated-progress", "His")),
                    TERMS,
                    GP,
                    AT));

    assertThat(clash.yours().answer("integrated-progress").content()).isEqualTo("His");
    assertThat(clash.theirs().answer("integrated-progress").content()).isEqualTo("Hers");
    assertThat(clash.editedBy()).isEqualTo(MANAGER.name());
    assertThat(clash.edition()).isEqualTo(1);
    assertThat(report.content().answer("integrated-progress").content()).isEqualTo("Hers");
  }

  @Test
  @DisplayName("REP-5")
  void two_people_on_different_sections_do_not_disturb_each_other() {
    QuarterlyReport report = started();
    saveCare(report, 0, Answer.given("integrated-progress", "Hers"));
    report.saveAnswers(
        "admissions", 0, List.of(Answer.given("admissions-progress", "His")), TERMS, GP, AT);

    assertThat(report.content().answer("integrated-progress").content()).isEqualTo("Hers");
    assertThat(report.content().answer("admissions-progress").content()).isEqualTo("His");
  }

  @Test
  @DisplayName("REP-5: a double click")
  void saving_the_same_twice_changes_nothing_the_second_time() {
    QuarterlyReport report = started();
    assertThat(saveCare(report, 0, Answer.given("meetings", "4"))).isTrue();
    assertThat(saveCare(report, 0, Answer.given("meetings", "4"))).isFalse();
    assertThat(report.section(CARE).edition()).isEqualTo(1);
  }

  @Test
  @DisplayName("REP-6")
  void a_numerator_above_its_denominator_is_refused() {
    assertThat(
            problems(
                () ->
                    started()
                        .saveFigures(
                            0, List.of(FigureEntry.of("DM003", 101, 100, 5)), TERMS, MANAGER, AT)))
        .extracting(Problem::field)
        .containsExactly("figure-DM003-numerator");
  }

  @Test
  @DisplayName("REP-6")
  void an_indicator_that_is_not_retained_is_refused() {
    assertThat(
            problems(
                () ->
                    started()
                        .saveFigures(
                            0, List.of(FigureEntry.of("AST002", 1, 2, 0)), TERMS, MANAGER, AT)))
        .hasSize(1);
  }

  @Test
  @DisplayName("REP-6")
  void more_patients_than_the_list_has_are_pointed_out_and_not_refused() {
    var figures = new Figures(new IndicatorCode("DM003"), ValueStatus.GIVEN, 80, 100, 5, "");

    assertThat(figures.warning(Optional.of(104))).isPresent();
    assertThat(figures.warning(Optional.of(105))).isEmpty();
    assertThat(figures.warning(Optional.empty())).isEmpty();
  }

  @Test
  @DisplayName("REP-4, REP-6")
  void figures_are_whole_only_with_all_three_numbers() {
    QuarterlyReport report = started();
    report.saveFigures(
        0,
        List.of(
            new FigureEntry(new IndicatorCode("DM003"), null, "80", "", "", ""),
            new FigureEntry(
                new IndicatorCode("MH002"), ValueStatus.NOTHING_TO_REPORT, "", "", "", "")),
        TERMS,
        MANAGER,
        AT);

    assertThat(report.problems(SectionCode.INDICATORS, TERMS))
        .extracting(Problem::field)
        .containsExactly("figure-DM003-denominator", "figure-DM003-exceptions");
  }

  @Test
  @DisplayName("REP-7")
  void what_was_planned_or_moved_is_carried_forward_and_what_is_done_is_not() {
    UUID done = UUID.randomUUID();
    UUID moved = UUID.randomUUID();
    QuarterlyReport report =
        started(2, List.of(item(done, "Train staff"), item(moved, "Audit admissions")));
    report.savePlan(
        report.section(SectionCode.PLAN).edition(),
        List.of(
            new CarriedAnswer(done, PlanAnswer.DONE, ""),
            new CarriedAnswer(moved, PlanAnswer.MOVED, "No time")),
        List.of(PlanItem.fresh("integrated-care", "Meet monthly")),
        TERMS,
        MANAGER,
        AT);

    List<CarriedItem> next = report.content().toCarryForward(2);

    assertThat(next)
        .extracting(CarriedItem::text)
        .containsExactly("Audit admissions", "Meet monthly");
    assertThat(next).extracting(CarriedItem::plannedIn).containsExactly(1, 2);
    assertThat(next).extracting(CarriedItem::answer).containsOnly(PlanAnswer.UNANSWERED);
  }

  @Test
  @DisplayName("REP-7")
  void carrying_forward_again_keeps_answers_and_reopens_the_section_for_new_items() {
    UUID known = UUID.randomUUID();
    QuarterlyReport report = started(2, List.of(item(known, "Train staff")));
    fill(report);

    report.carryForward(List.of(item(known, "Train all staff"), item(UUID.randomUUID(), "New")));

    ReportContent plan = report.section(SectionCode.PLAN).content();
    assertThat(plan.carried())
        .extracting(CarriedItem::text)
        .containsExactly("Train all staff", "New");
    assertThat(plan.carried())
        .extracting(CarriedItem::answer)
        .containsExactly(PlanAnswer.DONE, PlanAnswer.UNANSWERED);
    assertThat(report.section(SectionCode.PLAN).isComplete()).isFalse();
  }

  @Test
  @DisplayName("REP-7")
  void moved_and_dropped_items_need_a_reason() {
    UUID item = UUID.randomUUID();
    QuarterlyReport report = started(2, List.of(item(item, "Train staff")));
    fill(report);
    report.savePlan(
        report.section(SectionCode.PLAN).edition(),
        List.of(new CarriedAnswer(item, PlanAnswer.DROPPED, " ")),
        report.section(SectionCode.PLAN).content().plan(),
        TERMS,
        MANAGER,
        AT);

    assertThat(report.problems(SectionCode.PLAN, TERMS))
        .extracting(Problem::field)
        .containsExactly("carried-" + item + "-reason");
  }

  @Test
  @DisplayName("REP-15")
  void every_aim_needs_a_plan_except_in_the_last_period() {
    assertThat(started().problems(SectionCode.PLAN, TERMS))
        .extracting(Problem::field)
        .containsExactly("plan-integrated-care-0", "plan-admissions-0");
    assertThat(started(4, List.of()).problems(SectionCode.PLAN, TERMS)).isEmpty();
  }

  @Test
  @DisplayName("REP-8")
  void a_person_who_edited_the_report_cannot_sign_it_off() {
    QuarterlyReport report = filled();
    report.saveAnswers(
        "admissions", 1, List.of(Answer.given("admissions-progress", "Fewer")), TERMS, GP, AT);
    report.markComplete(SectionCode.ofAim("admissions"), TERMS, GP);

    refused("signer-is-author", () -> signOff(report, LAST_DAY));
    report.signOff(report.edition(), true, "Dr Cy Example", TERMS, OTHER_GP, LAST_DAY);
    assertThat(report.signOff().map(SignOff::person)).contains(OTHER_GP.id());
  }

  @Test
  @DisplayName("REP-8")
  void a_practice_manager_cannot_sign_off() {
    QuarterlyReport report = filled();
    refused(
        "signer-not-entitled",
        () -> report.signOff(report.edition(), true, "Ann", TERMS, MANAGER, LAST_DAY));
  }

  @Test
  @DisplayName("REP-4")
  void a_report_with_an_unfinished_section_is_not_signed_off() {
    QuarterlyReport report = filled();
    report.saveAnswers(
        "admissions", 1, List.of(Answer.given("admissions-progress", "x")), TERMS, MANAGER, AT);

    refused("report-not-complete", () -> signOff(report, LAST_DAY));
  }

  @Test
  @DisplayName("REP-5, REP-8")
  void what_the_signer_did_not_see_is_not_signed_off() {
    QuarterlyReport report = filled();
    assertThatThrownBy(
            () -> report.signOff(report.edition() - 1, true, "Dr Bea", TERMS, GP, LAST_DAY))
        .isInstanceOf(Stale.class);
  }

  @Test
  @DisplayName("REP-8")
  void a_sign_off_needs_the_declaration_and_a_name() {
    QuarterlyReport report = filled();
    assertThat(problems(() -> report.signOff(report.edition(), false, "", TERMS, GP, LAST_DAY)))
        .extracting(Problem::field)
        .containsExactly("declared", "name");
  }

  @Test
  @DisplayName("REP-9")
  void editing_after_sign_off_voids_it() {
    QuarterlyReport report = signedOff();
    report.saveAnswers(
        "admissions", 1, List.of(Answer.given("admissions-progress", "x")), TERMS, MANAGER, AT);

    assertThat(report.state()).isEqualTo(ReportState.DRAFT);
    assertThat(report.signOff()).isEmpty();
    refused("report-not-signed-off", () -> report.submit(1, "", MANAGER, LAST_DAY, AT));
  }

  @Test
  @DisplayName("REP-9")
  void saving_without_a_change_keeps_the_sign_off() {
    QuarterlyReport report = signedOff();
    report.saveAnswers(
        "admissions",
        1,
        List.of(Answer.nothingToReport("admissions-progress")),
        TERMS,
        MANAGER,
        AT);

    assertThat(report.state()).isEqualTo(ReportState.SIGNED_OFF);
  }

  @Test
  void the_lead_gp_sends_a_report_back_with_what_has_to_change() {
    QuarterlyReport report = signedOff();
    report.sendBack(Optional.of(CARE), "Name the meetings.", GP, LAST_DAY);

    assertThat(report.state()).isEqualTo(ReportState.DRAFT);
    assertThat(report.section(CARE).isComplete()).isFalse();
    assertThat(report.sentBack().map(Remark::text)).contains("Name the meetings.");
    refused("not-entitled", () -> report.sendBack(Optional.empty(), "Again", MANAGER, LAST_DAY));
  }

  @ParameterizedTest
  @CsvSource({"2014-09-29,", "2014-09-30,0", "2014-10-31,0", "2014-11-01,1", "2015-01-31,92"})
  @DisplayName("REP-10")
  void a_report_is_submitted_from_the_last_day_of_its_period_and_late_after_the_due_date(
      LocalDate today, Integer lateDays) {
    QuarterlyReport report = signedOff();
    if (lateDays == null) {
      refused("period-not-over", () -> report.submit(1, "", MANAGER, today, AT));
    } else {
      assertThat(report.submit(1, "", MANAGER, today, AT).lateDays()).isEqualTo(lateDays);
    }
  }

  @Test
  @DisplayName("REP-10")
  void answering_the_area_team_after_the_due_date_is_not_late() {
    QuarterlyReport report = queried();
    complete(report);
    LocalDate afterDue = LocalDate.of(2014, 11, 20);
    signOff(report, afterDue);

    assertThat(report.submit(2, "By March.", MANAGER, afterDue, AT).lateDays()).isZero();
  }

  @Test
  @DisplayName("REP-11")
  void a_receipt_can_be_read_out() {
    assertThat(submitted().latestSubmission().orElseThrow().receipt())
        .matches("QR-Z99001-2-[2-9A-HJ-NP-Z]{4}");
  }

  @Test
  @DisplayName("REP-11")
  void what_was_submitted_stays_as_it_was_sent() {
    QuarterlyReport report = queried();
    ReportContent sent = report.submission(1).content();
    saveCare(
        report, 1, Answer.given("integrated-progress", "Rewritten"), Answer.given("meetings", "4"));

    complete(report);
    signOff(report, LAST_DAY.plusDays(20));
    report.submit(2, "Rewritten as asked.", MANAGER, LAST_DAY.plusDays(20), AT);

    assertThat(report.submission(1).content()).isEqualTo(sent);
    assertThat(report.submission(2).content().answer("integrated-progress").content())
        .isEqualTo("Rewritten");
    assertThat(ReportChange.between(sent, report.submission(2).content(), TERMS))
        .extracting(ReportChange::after)
        .containsExactly("Rewritten");
  }

  @Test
  @DisplayName("REP-12")
  void submitting_twice_takes_effect_once() {
    QuarterlyReport report = signedOff();
    Receipt first = report.submit(1, "", MANAGER, LAST_DAY, AT);
    Receipt second = report.submit(1, "", MANAGER, LAST_DAY, AT);

    assertThat(second).isEqualTo(first);
    assertThat(report.submissions()).hasSize(1);
  }

  @Test
  @DisplayName("REP-13")
  void a_submitted_report_cannot_be_edited() {
    QuarterlyReport report = submitted();
    refused(
        "action-not-allowed", () -> saveCare(report, 1, Answer.given("integrated-progress", "x")));
  }

  @Test
  @DisplayName("REP-13")
  void a_query_opens_the_report_and_is_answered_by_resubmission() {
    QuarterlyReport report = queried();
    assertThat(report.openQueries()).extracting(ReportQuery::text).containsExactly("By when?");
    assertThat(report.section(SectionCode.PLAN).isComplete()).isFalse();

    report.markComplete(SectionCode.PLAN, TERMS, MANAGER);
    signOff(report, LAST_DAY.plusDays(20));
    assertThat(problems(() -> report.submit(2, "", MANAGER, LAST_DAY.plusDays(20), AT)))
        .extracting(Problem::field)
        .containsExactly("note");
    report.submit(2, "By March.", MANAGER, LAST_DAY.plusDays(20), AT);

    assertThat(report.state()).isEqualTo(ReportState.RESUBMITTED);
    assertThat(report.openQueries()).isEmpty();
    assertThat(report.queries()).hasSize(1);
  }

  @Test
  @DisplayName("REP-9, REP-13")
  void voiding_the_sign_off_of_a_queried_report_leaves_it_queried() {
    QuarterlyReport report = queried();
    report.markComplete(SectionCode.PLAN, TERMS, MANAGER);
    signOff(report, LAST_DAY.plusDays(20));
    saveCare(report, 1, Answer.given("integrated-progress", "x"));

    assertThat(report.state()).isEqualTo(ReportState.QUERIED);
  }

  @Test
  @DisplayName("REP-13")
  void a_decided_report_is_reopened_with_a_reason() {
    QuarterlyReport report = submitted();
    report.decide(true, LAST_DAY.plusDays(30));
    assertThat(problems(() -> report.reopen(" ", REVIEWER, LAST_DAY.plusDays(40)))).hasSize(1);

    report.reopen("The figures were of another practice.", REVIEWER, LAST_DAY.plusDays(40));
    assertThat(report.state()).isEqualTo(ReportState.REOPENED);
    assertThat(saveCare(report, 1, Answer.given("integrated-progress", "x"))).isTrue();
  }

  @Test
  @DisplayName("REP-14")
  void to_another_practice_the_report_does_not_exist() {
    QuarterlyReport report = signedOff();
    assertThatThrownBy(() -> report.saveAnswers("admissions", 1, List.of(), TERMS, STRANGER, AT))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> report.submit(1, "", STRANGER, LAST_DAY, AT))
        .isInstanceOf(NotFound.class);
  }

  private static boolean saveCare(QuarterlyReport report, int read, Answer... answers) {
    return report.saveAnswers("integrated-care", read, List.of(answers), TERMS, MANAGER, AT);
  }

  private static CarriedItem item(UUID id, String text) {
    return new CarriedItem(id, "integrated-care", text, 1, PlanAnswer.UNANSWERED, "");
  }

  private static List<Problem> problems(ThrowingCallable act) {
    return catchThrowableOfType(InvalidInput.class, act).problems();
  }

  private static void refused(String code, ThrowingCallable act) {
    assertThat(catchThrowableOfType(RuleViolated.class, act).code()).isEqualTo(code);
  }
}
