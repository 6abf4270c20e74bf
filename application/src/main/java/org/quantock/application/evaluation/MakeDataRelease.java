package org.quantock.application.evaluation;

import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.monitoring.MonitoringQueries;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Permission;
import org.quantock.domain.evaluation.DataRelease;
import org.quantock.domain.evaluation.DataReleaseId;
import org.quantock.domain.evaluation.DataReleases;
import org.quantock.domain.evaluation.PseudonymKey;
import org.quantock.domain.evaluation.PseudonymKeys;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;

/** Freezes the data of a scheme as the next numbered release (EVA-5). */
@UseCase
@Requires(Permission.DOWNLOAD_EXTRACT)
public class MakeDataRelease {

  private static final SecureRandom RANDOM = new SecureRandom();

  private Schemes schemes;
  private DataReleases releases;
  private PseudonymKeys keys;
  private MonitoringQueries monitoring;
  private EvaluationQueries evaluation;
  private Caller caller;
  private BusinessCalendar calendar;
  private Clock clock;
  private AuditTrail audit;

  protected MakeDataRelease() {}

  @Inject
  public MakeDataRelease(
      Schemes schemes,
      DataReleases releases,
      PseudonymKeys keys,
      MonitoringQueries monitoring,
      EvaluationQueries evaluation,
      Caller caller,
      BusinessCalendar calendar,
      Clock clock,
      AuditTrail audit) {
    this.schemes = schemes;
    this.releases = releases;
    this.keys = keys;
    this.monitoring = monitoring;
    this.evaluation = evaluation;
    this.caller = caller;
    this.calendar = calendar;
    this.clock = clock;
    this.audit = audit;
  }

  public DataReleaseId handle(SchemeCode code) {
    Scheme scheme = PublishedState.require(schemes, code);
    PseudonymKey key = keys.findForRelease(code).orElseGet(() -> newKey(code));
    LocalDate today = calendar.today();
    int number = releases.newestNumber(code) + 1;
    CsvText csv = new Extract(scheme, monitoring, evaluation, key, today).csv();
    var release =
        new DataRelease(
            DataReleaseId.fresh(),
            code,
            number,
            new DataRelease.Content(
                csv.end(),
                csv.lines(),
                Codebook.csv(),
                Codebook.text(scheme, scheme.versionOn(today).terms(), number, today)),
            caller.person(),
            today,
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    releases.add(release);
    audit.record(
        MakeDataRelease.class,
        "data-release",
        release.id(),
        "Made data release %d of %s with %,d lines, SHA-256 %s"
            .formatted(number, code, release.dataLines(), release.fingerprint()));
    return release.id();
  }

  private PseudonymKey newKey(SchemeCode code) {
    byte[] random = new byte[PseudonymKey.BYTES];
    RANDOM.nextBytes(random);
    var key = new PseudonymKey(code, random);
    keys.add(key);
    return key;
  }
}
