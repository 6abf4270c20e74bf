package org.quantock.web.page.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.quantock.application.reporting.ReportDetail;
import org.quantock.application.reporting.SavePlan;
import org.quantock.application.reporting.SavedSection;
import org.quantock.domain.reporting.CarriedAnswer;
import org.quantock.domain.reporting.CarriedItem;
import org.quantock.domain.reporting.PlanAnswer;
import org.quantock.domain.reporting.PlanItem;
import org.quantock.domain.reporting.ReportChange;
import org.quantock.domain.reporting.ReportContent;
import org.quantock.domain.reporting.SectionCode;
import org.quantock.domain.scheme.Aim;
import org.quantock.web.page.component.Option;

/** What became of last quarter's plan, and what is planned next, aim by aim. */
@Named
@RequestScoped
public class ReportPlanPage {

  /** Empty lines beyond what is planned already. */
  private static final int SPARE = 2;

  private static final int MOST = 20;

  @Inject private OpenReport openReport;
  @Inject private SectionSaving sectionSaving;
  @Inject private SavePlan savePlan;
  @Inject private HttpServletRequest request;

  private final Map<String, String> answers = new HashMap<>();
  private final Map<String, String> reasons = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> items = new HashMap<>();

  /**
   * A line for something planned.
   *
   * @param key the aim with the number of the line
   * @param label what a screen reader says
   */
  public record Line(String key, String label) {}

  public void load() {
    ReportContent stored = openReport.detail().content();
    for (CarriedItem item : stored.carried()) {
      answers.put(
          item.item().toString(),
          item.answer() == PlanAnswer.UNANSWERED ? null : item.answer().name());
      reasons.put(item.item().toString(), item.reason());
    }
    for (Aim aim : aims()) {
      fill(aim, stored.planOf(aim.code()));
    }
    sectionSaving.load(SectionCode.PLAN);
  }

  private void fill(Aim aim, List<PlanItem> planned) {
    for (int i = 0; i < MOST; i++) {
      texts.put(key(aim, i), i < planned.size() ? planned.get(i).text() : null);
      items.put(key(aim, i), i < planned.size() ? planned.get(i).item().toString() : null);
    }
  }

  private static String key(Aim aim, int number) {
    return aim.code() + "-" + number;
  }

  public List<Aim> aims() {
    return openReport.detail().terms().aims();
  }

  public ReportDetail.Section section() {
    return openReport.detail().section(SectionCode.PLAN);
  }

  public boolean isLastPeriod() {
    var periods = openReport.detail().terms().periods();
    return periods.get(periods.size() - 1).number() == openReport.detail().period().number();
  }

  public List<CarriedItem> carried(Aim aim) {
    return openReport.detail().content().carriedOf(aim.code());
  }

  /** The name of the period in which an item was planned. */
  public String plannedIn(CarriedItem item) {
    return openReport.detail().terms().period(item.plannedIn()).shortName();
  }

  public List<Line> lines(Aim aim) {
    int count = openReport.detail().content().planOf(aim.code()).size() + SPARE;
    for (int i = count; i < MOST; i++) {
      // A line that was on the form stays, whatever others saved in between: nothing typed is lost.
      if (request.getParameter("plan-" + key(aim, i)) != null) {
        count = i + 1;
      }
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < Math.min(MOST, count); i++) {
      lines.add(
          new Line(
              key(aim, i),
              "Plan %d for %s".formatted(i + 1, aim.title().toLowerCase(java.util.Locale.UK))));
    }
    return lines;
  }

  public List<Option> planAnswers() {
    return Choices.planAnswers();
  }

  /** What the other person saved about a carried item, where it differs; null otherwise. */
  public String theirs(String item) {
    ReportContent theirs = sectionSaving.theirs();
    if (theirs == null) {
      return null;
    }
    return theirs
        .carried(UUID.fromString(item))
        .filter(
            saved ->
                saved.answer() != Choices.planAnswer(answers.get(item))
                    || !saved.reason().equals(text(reasons.get(item))))
        .map(ReportChange::inWords)
        .orElse(null);
  }

  /** What the other person planned under an aim, where it differs; empty otherwise. */
  public List<PlanItem> theirPlan(Aim aim) {
    ReportContent theirs = sectionSaving.theirs();
    if (theirs == null) {
      return List.of();
    }
    List<String> yours =
        typed().stream()
            .filter(item -> item.aim().equals(aim.code()) && !item.text().isEmpty())
            .map(PlanItem::text)
            .toList();
    List<PlanItem> saved = theirs.planOf(aim.code());
    return saved.stream().map(PlanItem::text).toList().equals(yours) ? List.of() : saved;
  }

  private static String text(String typed) {
    return typed == null ? "" : typed.strip();
  }

  public String proceed() {
    compact();
    return sectionSaving.proceed(SectionCode.PLAN, this::save);
  }

  public String later() {
    compact();
    return sectionSaving.later(SectionCode.PLAN, this::save);
  }

  /** Moves what is typed up over empty lines, so that errors are shown at the right line. */
  private void compact() {
    for (Aim aim : aims()) {
      fill(
          aim,
          typed().stream()
              .filter(item -> item.aim().equals(aim.code()) && !item.text().isEmpty())
              .toList());
    }
  }

  private List<PlanItem> typed() {
    List<PlanItem> typed = new ArrayList<>();
    for (Aim aim : aims()) {
      for (int i = 0; i < MOST; i++) {
        String key = key(aim, i);
        if (texts.get(key) != null) {
          typed.add(new PlanItem(item(items.get(key)), aim.code(), texts.get(key)));
        }
      }
    }
    return typed;
  }

  private static UUID item(String known) {
    try {
      return known == null ? UUID.randomUUID() : UUID.fromString(known);
    } catch (IllegalArgumentException e) {
      return UUID.randomUUID();
    }
  }

  private SavedSection save(int edition) {
    List<CarriedAnswer> answered =
        openReport.detail().content().carried().stream()
            .map(
                item ->
                    new CarriedAnswer(
                        item.item(),
                        Choices.planAnswer(answers.get(item.item().toString())),
                        reasons.get(item.item().toString())))
            .toList();
    return savePlan.handle(
        new SavePlan.Command(openReport.id(), edition, answered, typed(), false));
  }

  public Map<String, String> getAnswers() {
    return answers;
  }

  public Map<String, String> getReasons() {
    return reasons;
  }

  public Map<String, String> getTexts() {
    return texts;
  }

  public Map<String, String> getItems() {
    return items;
  }
}
