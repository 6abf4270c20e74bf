package org.quantock.web.page.reporting;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.quantock.domain.indicator.IndicatorKind;
import org.quantock.domain.reporting.Figures;
import org.quantock.domain.reporting.LocalAnswer;
import org.quantock.domain.reporting.ValueStatus;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.web.page.component.DateParts;
import org.quantock.web.page.component.InvalidField;
import org.quantock.web.page.component.Option;

/** The fields of indicators of local kinds: a number, a milestone with its day, a narrative. */
@Named
@RequestScoped
public class LocalFields {

  private static final String YES = "yes";
  private static final String NO = "no";

  private final Map<String, String> measured = new HashMap<>();
  private final Map<String, String> reached = new HashMap<>();
  private final Map<String, DateParts> reachedOn = new HashMap<>();
  private final Map<String, String> narrative = new HashMap<>();

  /** Fills the fields of one indicator with what is stored. */
  public void load(String code, Figures figures) {
    measured.put(code, figures.measured() == null ? null : figures.measured().toString());
    narrative.put(code, figures.narrative());
    reachedOn.put(code, DateParts.of(figures.reachedOn()));
    boolean answered =
        figures.kind() == IndicatorKind.MILESTONE && figures.status() == ValueStatus.GIVEN;
    reached.put(code, answered ? figures.reachedOn() == null ? NO : YES : null);
  }

  /** What is typed; a day that is no date is refused at its field. */
  public LocalAnswer answer(String code, IndicatorKind kind) {
    String chosen = reached.get(code);
    return new LocalAnswer(
        kind,
        minus(measured.get(code)),
        chosen == null || chosen.isEmpty() ? null : Boolean.valueOf(chosen.equals(YES)),
        day(code),
        narrative.get(code));
  }

  private LocalDate day(String code) {
    DateParts typed = reachedOn.get(code);
    if (typed == null || typed.isEmpty()) {
      return null;
    }
    try {
      return typed.toDate("figure-" + code + "-reachedOn", "the day on which it was reached");
    } catch (InvalidField wrong) {
      throw new InvalidInput(wrong.fieldId(), wrong.getMessage());
    }
  }

  /** Quantities are shown with a true minus; people type a hyphen. */
  private static String minus(String typed) {
    return typed == null ? null : typed.replace('\u2212', '-');
  }

  public List<Option> reachedOrNot() {
    return List.of(new Option(YES, "Yes"), new Option(NO, "No, not yet"));
  }

  public Map<String, String> getMeasured() {
    return measured;
  }

  public Map<String, String> getReached() {
    return reached;
  }

  public Map<String, DateParts> getReachedOn() {
    return reachedOn;
  }

  public Map<String, String> getNarrative() {
    return narrative;
  }
}
