package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.PriorAchievement;
import org.quantock.domain.payment.PriorAchievementId;
import org.quantock.domain.payment.PriorAchievements;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.InvalidInput;

/**
 * Imports a file of payments of the year before: all of it or nothing. Unchanged amounts make no
 * new entry (PAY-95).
 */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class ImportPriorAchievements {

  private PriorAchievements priors;
  private Schemes schemes;
  private PracticeFacts practices;
  private Stamp stamp;
  private AuditTrail audit;

  protected ImportPriorAchievements() {}

  @Inject
  public ImportPriorAchievements(
      PriorAchievements priors,
      Schemes schemes,
      PracticeFacts practices,
      Stamp stamp,
      AuditTrail audit) {
    this.priors = priors;
    this.schemes = schemes;
    this.practices = practices;
    this.stamp = stamp;
    this.audit = audit;
  }

  /**
   * @param component code of a component that is advanced
   * @param content the file: a header {@code PRACTICE_CODE,AMOUNT[,SOURCE]} and a line a practice
   */
  public record Command(SchemeCode scheme, String component, String content) {}

  /** Imports; answers how many entries were added. */
  public int handle(Command command) {
    Scheme scheme = PaymentScope.own(schemes, command.scheme(), stamp.actor());
    PaymentComponent component = PriorScope.component(scheme, command.component());
    AmountPreview preview =
        PreviewPriorAchievements.preview(scheme, component, command.content(), priors, practices);
    if (!preview.mayBeImported()) {
      throw new InvalidInput(preview.problems());
    }
    Map<PracticeCode, Integer> entries =
        priors.latest(command.scheme()).stream()
            .filter(each -> each.component().equals(component.code()))
            .collect(Collectors.toMap(PriorAchievement::practice, PriorAchievement::entry));
    List<PriorAchievement> added = new ArrayList<>();
    for (AmountPreview.Row row : preview.rows()) {
      if (row.change() != AmountPreview.Change.SAME) {
        added.add(
            new PriorAchievement(
                PriorAchievementId.fresh(),
                command.scheme(),
                row.practice(),
                component.code(),
                PriorScope.year(scheme),
                entries.getOrDefault(row.practice(), 0) + 1,
                row.amount(),
                row.source(),
                stamp.act()));
      }
    }
    priors.add(added);
    audit.record(
        Deed.done(
                ImportPriorAchievements.class,
                "scheme",
                command.scheme(),
                "Imported achievement payments of %s of %d practices for %s, %d new or changed, together %s"
                    .formatted(
                        PriorScope.year(scheme),
                        preview.rows().size(),
                        component.name(),
                        added.size(),
                        preview.total()))
            .changing("practices added", null, preview.counted(AmountPreview.Change.NEW))
            .changing("practices changed", null, preview.counted(AmountPreview.Change.CHANGED))
            .changing(
                "achievement payments of these practices, together",
                preview.totalBefore(),
                preview.total()));
    return added.size();
  }
}
