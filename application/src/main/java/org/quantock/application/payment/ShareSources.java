package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.payment.AdvanceCalculation;
import org.quantock.domain.payment.Due;
import org.quantock.domain.payment.Entitled;
import org.quantock.domain.payment.EntitlementCalculation;
import org.quantock.domain.payment.Entitlements;
import org.quantock.domain.payment.Figures;
import org.quantock.domain.payment.ShareDue;
import org.quantock.domain.scheme.PaymentComponent;
import org.quantock.domain.scheme.Scheme;

/**
 * Where the amounts of shares come from: the entitlement on record, and where a share has none, the
 * facts as they stand.
 */
@ApplicationScoped
public class ShareSources {

  private Entitlements entitlements;
  private Participations participations;
  private SchemeFigures figures;

  protected ShareSources() {}

  @Inject
  public ShareSources(
      Entitlements entitlements, Participations participations, SchemeFigures figures) {
    this.entitlements = entitlements;
    this.participations = participations;
    this.figures = figures;
  }

  /** The amounts of these practices. */
  public ShareDue of(Scheme scheme, List<PracticeCode> some) {
    Map<Share, Entitled> entitled = new HashMap<>();
    for (Entitled each : entitlements.entitled(scheme.code(), some)) {
      entitled.put(new Share(each.practice(), each.component(), each.period()), each);
    }
    return new EntitledShares(
        scheme, entitled, () -> participations.of(scheme.code(), some), figures.of(scheme));
  }

  private record Share(PracticeCode practice, String component, int period) {}

  private static final class EntitledShares implements ShareDue {

    private final Scheme scheme;
    private final Map<Share, Entitled> entitled;
    private final Supplier<List<Participation>> read;
    private final Figures figures;

    /** Read when the first is asked for: where entitlements are on record, none is. */
    private Map<PracticeCode, Participation> participations;

    EntitledShares(
        Scheme scheme,
        Map<Share, Entitled> entitled,
        Supplier<List<Participation>> read,
        Figures figures) {
      this.scheme = scheme;
      this.entitled = entitled;
      this.read = read;
      this.figures = figures;
    }

    private Optional<Participation> participation(PracticeCode practice) {
      if (participations == null) {
        participations =
            read.get().stream().collect(Collectors.toMap(Participation::practice, each -> each));
      }
      return Optional.ofNullable(participations.get(practice));
    }

    @Override
    public Due of(PaymentComponent component, int period, PracticeCode practice) {
      Entitled entry = entitled.get(new Share(practice, component.code(), period));
      return entry == null
          ? participation(practice)
              .map(part -> EntitlementCalculation.of(scheme, component, period, part, figures))
              .orElseGet(() -> new Due.Unknown("The practice takes no part in the scheme."))
          : new Due.Known(entry.working());
    }

    @Override
    public Optional<Due> advance(
        PaymentComponent component, AdvanceCalculation.Month month, PracticeCode practice) {
      return participation(practice)
          .filter(part -> part.takesPartOn(month.startsOn()))
          .map(part -> AdvanceCalculation.due(scheme, component, month, practice, figures));
    }

    @Override
    public boolean hasPart(PaymentComponent component, int period, PracticeCode practice) {
      return participation(practice)
          .filter(part -> EntitlementCalculation.hasPart(scheme, component, period, part))
          .isPresent();
    }

    @Override
    public Optional<String> cause(PaymentComponent component, int period, PracticeCode practice) {
      return Optional.ofNullable(entitled.get(new Share(practice, component.code(), period)))
          .map(Entitled::cause);
    }
  }
}
