package org.quantock.domain.payment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where the money is: the steps from the report to the bank with their dates, and whose turn it is.
 *
 * @param turn a sentence; says so when nothing more is to be done
 */
public record Timeline(List<Step> steps, String turn) {

  /** How far a step is. */
  public enum Progress {
    DONE,
    NEXT,
    LATER,
    /** Does not happen, because nothing is paid or the run was cancelled. */
    NOT_NEEDED
  }

  /**
   * @param on when it was done, or is due
   * @param note more about it; may be empty
   */
  public record Step(Stage stage, Progress progress, Optional<LocalDate> on, String note) {

    /** As people say it. */
    public String name() {
      return stage.title();
    }
  }

  /**
   * Where a payment stands in its run; empty for what has not happened.
   *
   * @param paidReference what the bank or ledger calls the payment of the run
   */
  public record InRun(
      int number,
      PaymentStatus status,
      LocalDate preparedOn,
      Optional<LocalDate> authorisedOn,
      Optional<LocalDate> sentOn,
      Optional<LocalDate> paidOn,
      Optional<String> paidReference) {}

  public Timeline {
    steps = List.copyOf(steps);
  }

  /**
   * @param run the live payment's run, once there is one
   */
  public static Timeline of(ReportMilestone report, Optional<InRun> run) {
    Optional<InRun> live = run.filter(each -> each.status() != PaymentStatus.CANCELLED);
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(Stage.REPORT_DUE, Progress.DONE, Optional.of(report.dueOn()), ""));
    add(steps, Stage.SUBMITTED, report.submittedOn(), "", false);
    add(
        steps,
        Stage.DECIDED,
        report.decidedOn(),
        report.decision().map(Release::judgement).map(Timeline::sentence).orElse(""),
        false);
    addRun(steps, live);
    return new Timeline(steps, turn(report, live));
  }

  /** Where an advance is, which waits for no report. */
  public static Timeline ofAdvance(InRun run) {
    List<Step> steps = new ArrayList<>();
    addRun(steps, Optional.of(run));
    return new Timeline(steps, turn(run));
  }

  private static void addRun(List<Step> steps, Optional<InRun> live) {
    boolean nothingSent =
        live.map(InRun::status)
            .filter(
                status ->
                    status == PaymentStatus.HELD
                        || status == PaymentStatus.NIL
                        || status == PaymentStatus.SET_OFF)
            .isPresent();
    add(
        steps,
        Stage.IN_RUN,
        live.map(InRun::preparedOn),
        live.map(each -> "Run %d".formatted(each.number())).orElse(""),
        false);
    add(steps, Stage.AUTHORISED, live.flatMap(InRun::authorisedOn), "", false);
    add(
        steps,
        Stage.SENT,
        nothingSent ? Optional.empty() : live.flatMap(InRun::sentOn),
        "",
        nothingSent);
    add(
        steps,
        Stage.PAID,
        live.flatMap(InRun::paidOn),
        live.flatMap(InRun::paidReference).map("Reference "::concat).orElse(""),
        nothingSent);
  }

  private static void add(
      List<Step> steps, Stage stage, Optional<LocalDate> on, String note, boolean notNeeded) {
    Progress progress;
    if (notNeeded) {
      progress = Progress.NOT_NEEDED;
    } else if (on.isPresent()) {
      progress = Progress.DONE;
    } else {
      boolean allDone = steps.stream().allMatch(step -> step.progress() == Progress.DONE);
      progress = allDone ? Progress.NEXT : Progress.LATER;
    }
    steps.add(new Step(stage, progress, on, note));
  }

  private static String sentence(String judgement) {
    return Character.toUpperCase(judgement.charAt(0)) + judgement.substring(1);
  }

  private static String turn(ReportMilestone report, Optional<InRun> live) {
    if (live.isEmpty()) {
      return report.decidedOn().isEmpty()
          ? report.turn()
          : "Area team finance: put the decided report in a payment run.";
    }
    return turn(live.get());
  }

  private static String turn(InRun run) {
    return switch (run.status()) {
      case PREPARED -> "Area team finance: another person has to authorise the run.";
      case AUTHORISED -> "Area team finance: send the run.";
      case SENDING -> "Nobody: the run is being sent.";
      case UNKNOWN -> "Area team finance: find out whether the bank has the file of the run.";
      case REJECTED ->
          "Area team finance: put right what made the bank reject it, so that the next run pays it.";
      case SET_OFF ->
          "Nobody: it is set off against your other payments in the same run, so no money moves.";
      case SENT -> "The bank: the run is sent and not marked as paid yet.";
      case PAID -> "Nobody: it is paid.";
      case HELD ->
          "Nobody: the share is held. If you disagree, ask the area team about the decision.";
      case NIL -> "Nobody: nothing was due.";
      case CANCELLED -> "Area team finance: put the decided report in a payment run.";
    };
  }
}
