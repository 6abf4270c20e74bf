package org.quantock.web.api.evaluation;

import java.util.List;
import java.util.Locale;
import org.quantock.application.evaluation.PublishedScheme;
import org.quantock.application.evaluation.PublishedScheme.Uptake;
import org.quantock.application.governance.PublishedDecisionRow;

/** A published scheme with its terms, uptake and decisions. */
public record SchemeDetailJson(
    String code,
    String name,
    String commissioner,
    String areaTeam,
    String startsOn,
    String endsOn,
    String state,
    List<AimJson> aims,
    List<IndicatorJson> retainedIndicators,
    int suspendedIndicators,
    List<AssumptionJson> assumptions,
    List<AmendmentJson> amendments,
    List<UptakeJson> uptake,
    List<DecisionJson> decisions,
    String results) {

  public record AimJson(String title, String description) {}

  public record IndicatorJson(String code, String area, String description, boolean assumed) {}

  public record AssumptionJson(String subject, String explanation) {}

  public record AmendmentJson(int number, String effectiveFrom, String reason) {}

  /** Counts of practices; the last is of all localities. */
  public record UptakeJson(
      String locality,
      int offered,
      int notAnswered,
      int reserved,
      int takingPart,
      int staying,
      int left) {

    static UptakeJson of(Uptake row) {
      return new UptakeJson(
          row.locality(),
          row.offered(),
          row.open(),
          row.reserved(),
          row.takingPart(),
          row.staying(),
          row.left());
    }
  }

  public record DecisionJson(
      String reference,
      String decidingBody,
      String outcome,
      String reasons,
      List<String> conditions,
      String decidedOn,
      String effectiveOn,
      boolean retrospective) {

    static DecisionJson of(PublishedDecisionRow row) {
      return new DecisionJson(
          row.reference(),
          row.decidingBody(),
          row.outcome().name().toLowerCase(Locale.ROOT),
          row.reasons(),
          row.conditions(),
          row.decidedOn().toString(),
          row.effectiveOn().toString(),
          row.retrospective());
    }
  }

  static SchemeDetailJson of(PublishedScheme scheme) {
    return new SchemeDetailJson(
        scheme.code(),
        scheme.name(),
        scheme.commissioner(),
        scheme.areaTeam(),
        scheme.startsOn().toString(),
        scheme.endsOn().toString(),
        scheme.state(),
        scheme.aims().stream().map(aim -> new AimJson(aim.title(), aim.description())).toList(),
        scheme.retained().stream()
            .map(r -> new IndicatorJson(r.code(), r.area(), r.description(), r.assumed()))
            .toList(),
        scheme.suspended(),
        scheme.assumptions().stream()
            .map(each -> new AssumptionJson(each.subject(), each.explanation()))
            .toList(),
        scheme.amendments().stream()
            .map(a -> new AmendmentJson(a.number(), a.effectiveFrom().toString(), a.reason()))
            .toList(),
        scheme.uptake().stream().map(UptakeJson::of).toList(),
        scheme.decisions().stream().map(DecisionJson::of).toList(),
        "/api/schemes/" + scheme.code() + "/results");
  }
}
