package org.quantock.application.payment.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.quantock.domain.payment.dispute.MoneyEffect;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.Problems;

/** Whether a money effect names a component and a period that the scheme has (DIS-9). */
@ApplicationScoped
public class ComponentsOfScheme {

  private Schemes schemes;

  protected ComponentsOfScheme() {}

  @Inject
  public ComponentsOfScheme(Schemes schemes) {
    this.schemes = schemes;
  }

  public void check(SchemeCode scheme, MoneyEffect effect) {
    if (effect == null) {
      return;
    }
    Terms terms = schemes.get(scheme).terms();
    var problems = new Problems();
    problems.require(
        effect.component() == null
            || terms.components().stream().anyMatch(one -> one.code().equals(effect.component())),
        "component",
        "The scheme has no component “%s”.".formatted(effect.component()));
    problems.require(
        effect.period() == null
            || terms.periods().stream().anyMatch(one -> one.number() == effect.period()),
        "period",
        "The scheme has no period %d.".formatted(effect.period()));
    problems.refuse();
  }
}
