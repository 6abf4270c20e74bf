package org.quantock.application.reporting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.reporting.Answer;
import org.quantock.domain.reporting.CarriedItem;
import org.quantock.domain.reporting.PlanItem;
import org.quantock.domain.reporting.ReportChange;
import org.quantock.domain.reporting.ReportContent;
import org.quantock.domain.reporting.SectionCode;
import org.quantock.domain.reporting.ValueStatus;
import org.quantock.domain.scheme.Aim;
import org.quantock.domain.scheme.Question;
import org.quantock.domain.scheme.RetainedIndicator;
import org.quantock.domain.scheme.Terms;

/** A section of a report to be read: questions and answers in words. */
public record SectionReading(SectionCode code, String title, List<Line> lines) {

  /**
   * @param text empty where nothing was answered
   * @param field the id of the field on the page where it is written
   */
  public record Line(String subject, String text, String field) {}

  static List<SectionReading> of(
      ReportContent content, Terms terms, Map<IndicatorCode, String> titles) {
    List<SectionReading> sections = new ArrayList<>();
    for (Aim aim : terms.aims()) {
      sections.add(
          new SectionReading(
              SectionCode.ofAim(aim.code()), aim.title(), answers(content, terms, aim)));
    }
    sections.add(new SectionReading(SectionCode.PLAN, "Plan", plan(content, terms)));
    if (!terms.retained().isEmpty()) {
      sections.add(
          new SectionReading(
              SectionCode.INDICATORS, "Retained indicators", figures(content, terms, titles)));
    }
    return List.copyOf(sections);
  }

  private static List<Line> answers(ReportContent content, Terms terms, Aim aim) {
    List<Line> lines = new ArrayList<>();
    for (Question asked : terms.questionsOf(aim)) {
      Answer answer = content.answer(asked.code());
      lines.add(
          new Line(
              asked.text(),
              answer.status() == ValueStatus.MISSING ? "" : ReportChange.inWords(answer),
              "answer-" + asked.code()));
    }
    return lines;
  }

  private static List<Line> plan(ReportContent content, Terms terms) {
    List<Line> lines = new ArrayList<>();
    for (Aim aim : terms.aims()) {
      for (CarriedItem item : content.carriedOf(aim.code())) {
        lines.add(
            new Line(
                "Planned in %s: %s"
                    .formatted(terms.period(item.plannedIn()).shortName(), item.text()),
                ReportChange.inWords(item),
                "carried-" + item.item()));
      }
      lines.add(
          new Line(
              "Next for “%s”".formatted(aim.title()),
              String.join("\n", content.planOf(aim.code()).stream().map(PlanItem::text).toList()),
              "plan-" + aim.code() + "-0"));
    }
    return lines;
  }

  private static List<Line> figures(
      ReportContent content, Terms terms, Map<IndicatorCode, String> titles) {
    List<Line> lines = new ArrayList<>();
    for (RetainedIndicator kept : terms.retained()) {
      var figures = content.figures(kept.indicator());
      String title = titles.get(kept.indicator());
      lines.add(
          new Line(
              title == null ? kept.indicator().value() : kept.indicator() + ": " + title,
              figures.status() == ValueStatus.MISSING ? "" : ReportChange.inWords(figures),
              figures.field()));
    }
    return lines;
  }
}
