package org.quantock.application.payment;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.audit.Deed;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.Act;
import org.quantock.domain.payment.Baseline;
import org.quantock.domain.payment.BaselineId;
import org.quantock.domain.payment.Baselines;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.shared.FinancialYear;
import org.quantock.domain.shared.InvalidInput;

/** Imports a file of baselines: all of it or nothing. Unchanged amounts make no new entry. */
@UseCase
@Requires(Permission.PREPARE_PAYMENT)
public class ImportBaselines {

  private Baselines baselines;
  private Schemes schemes;
  private PracticeFacts practices;
  private EntitlementBook book;
  private Stamp stamp;
  private AuditTrail audit;

  protected ImportBaselines() {}

  @Inject
  public ImportBaselines(
      Baselines baselines,
      Schemes schemes,
      PracticeFacts practices,
      EntitlementBook book,
      Stamp stamp,
      AuditTrail audit) {
    this.baselines = baselines;
    this.schemes = schemes;
    this.practices = practices;
    this.book = book;
    this.stamp = stamp;
    this.audit = audit;
  }

  /**
   * @param referenceYear the year in which the amounts were achieved
   * @param content the file: a header {@code PRACTICE_CODE,AMOUNT[,SOURCE]} and a line a practice
   */
  public record Command(SchemeCode scheme, FinancialYear referenceYear, String content) {}

  /** Imports; answers how many entries were added. */
  public int handle(Command command) {
    Scheme scheme = PaymentScope.own(schemes, command.scheme(), stamp.actor());
    ReferenceYear.check(command.referenceYear(), scheme);
    AmountPreview preview =
        PreviewBaselines.preview(
            command.scheme(), command.referenceYear(), command.content(), baselines, practices);
    if (!preview.mayBeImported()) {
      throw new InvalidInput(preview.problems());
    }
    Act act = stamp.act();
    Map<PracticeCode, String> causes = new TreeMap<>();
    for (AmountPreview.Row row : preview.rows()) {
      if (row.change() != AmountPreview.Change.SAME) {
        int entry =
            row.before().isEmpty()
                ? 1
                : baselines.history(command.scheme(), row.practice()).size() + 1;
        var baseline =
            new Baseline(
                BaselineId.fresh(),
                command.scheme(),
                row.practice(),
                entry,
                command.referenceYear(),
                row.amount(),
                row.yearPoints().orElse(null),
                row.source(),
                act);
        baselines.add(baseline);
        causes.put(row.practice(), BaselineCause.of(baseline));
      }
    }
    if (!causes.isEmpty()) {
      book.follow(scheme, causes, act);
    }
    audit.record(
        Deed.done(
                ImportBaselines.class,
                "scheme",
                command.scheme(),
                "Imported baselines of %d practices for %s, %d new or changed, together %s"
                    .formatted(
                        preview.rows().size(),
                        command.referenceYear(),
                        causes.size(),
                        preview.total()))
            .changing("practices added", null, preview.counted(AmountPreview.Change.NEW))
            .changing("practices changed", null, preview.counted(AmountPreview.Change.CHANGED))
            .changing(
                "baselines of these practices, together", preview.totalBefore(), preview.total()));
    return causes.size();
  }
}
