package org.quantock.application.payment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quantock.domain.payment.Recalculation;
import org.quantock.domain.payment.RecalculationId;
import org.quantock.domain.payment.Recalculations;
import org.quantock.domain.scheme.SchemeCode;

/** Recalculations in a list. */
public final class InMemoryRecalculations implements Recalculations {

  private final List<Recalculation> found = new ArrayList<>();

  @Override
  public void add(Recalculation recalculation) {
    found.add(0, recalculation);
  }

  @Override
  public Optional<Recalculation> find(RecalculationId id) {
    return found.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  @Override
  public List<Recalculation> of(SchemeCode scheme) {
    return found.stream().filter(each -> each.scheme().equals(scheme)).toList();
  }

  @Override
  public void save(Recalculation recalculation) {
    // It is the same object.
  }
}
