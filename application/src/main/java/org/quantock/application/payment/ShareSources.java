package org.quantock.application.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participations;
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
    return new EntitledShares(scheme, entitled, participations, figures.of(scheme));
  }

  private record Share(PracticeCode practice, String component, int period) {}

  private record EntitledShares(
      Scheme scheme, Map<Share, Entitled> entitled, Participations participations, Figures figures)
      implements ShareDue {

    @Override
    public Due of(PaymentComponent component, int period, PracticeCode practice) {
      Entitled entry = entitled.get(new Share(practice, component.code(), period));
      return entry == null
          ? participations
              .of(scheme.code(), practice)
              .map(part -> EntitlementCalculation.of(scheme, component, period, part, figures))
              .orElseGet(() -> new Due.Unknown("The practice takes no part in the scheme."))
          : new Due.Known(entry.working());
    }

    @Override
    public Optional<String> cause(PaymentComponent component, int period, PracticeCode practice) {
      return Optional.ofNullable(entitled.get(new Share(practice, component.code(), period)))
          .map(Entitled::cause);
    }
  }
}
