package org.quantock.domain.payment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The plans of recoveries on record; one for an adjustment, and it stands. */
public interface RecoveryPlans {

  void add(RecoveryPlan plan);

  Optional<RecoveryPlan> find(AdjustmentId adjustment);

  List<RecoveryPlan> of(Collection<AdjustmentId> adjustments);
}
