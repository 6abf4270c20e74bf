package org.quantock.application.payment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.domain.payment.PaymentRunId;
import org.quantock.domain.payment.RunProposal;

/** How far runs are and who works on them, in maps. */
public final class InMemoryRunProgress implements RunCheckpoints, RunLeases {

  private record Lease(String owner, Instant beat) {}

  private final Map<PaymentRunId, RunCheckpoint> checkpoints = new HashMap<>();
  private final Map<PaymentRunId, List<RunProposal.Omission>> omissions = new HashMap<>();
  private final Map<PaymentRunId, Lease> leases = new HashMap<>();

  @Override
  public Optional<RunCheckpoint> find(PaymentRunId run) {
    return Optional.ofNullable(checkpoints.get(run));
  }

  @Override
  public void keep(RunCheckpoint checkpoint) {
    checkpoints.put(checkpoint.run(), checkpoint);
  }

  @Override
  public void leaveOut(PaymentRunId run, int from, List<RunProposal.Omission> more) {
    omissions.computeIfAbsent(run, any -> new ArrayList<>()).addAll(more);
  }

  @Override
  public List<RunProposal.Omission> omissions(PaymentRunId run, int limit) {
    return omissions.getOrDefault(run, List.of()).stream().limit(limit).toList();
  }

  @Override
  public boolean take(PaymentRunId run, String owner, Instant now, Instant dead) {
    if (isHeld(run, dead)) {
      return false;
    }
    leases.put(run, new Lease(owner, now));
    return true;
  }

  @Override
  public boolean beat(PaymentRunId run, String owner, Instant now) {
    Lease lease = leases.get(run);
    if (lease == null || !lease.owner().equals(owner)) {
      return false;
    }
    leases.put(run, new Lease(owner, now));
    return true;
  }

  @Override
  public void end(PaymentRunId run) {
    leases.remove(run);
  }

  @Override
  public boolean isHeld(PaymentRunId run, Instant dead) {
    Lease lease = leases.get(run);
    return lease != null && !lease.beat().isBefore(dead);
  }
}
