package org.quantock.application.payment.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quantock.application.payment.Stamp;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Role;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.DisputeAccess;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.Disputes;
import org.quantock.domain.payment.dispute.Step;
import org.quantock.domain.shared.NotFound;

/** The disputes that exist for a person (DIS-6), to read and to act on. */
@ApplicationScoped
public class VisibleDisputes {

  private Disputes disputes;
  private Stamp stamp;

  protected VisibleDisputes() {}

  @Inject
  public VisibleDisputes(Disputes disputes, Stamp stamp) {
    this.disputes = disputes;
    this.stamp = stamp;
  }

  public Dispute get(DisputeId id) {
    return visible(disputes.find(id));
  }

  public Dispute getForChange(DisputeId id) {
    return visible(disputes.findForChange(id));
  }

  private Dispute visible(Optional<Dispute> found) {
    return found
        .filter(dispute -> DisputeAccess.sees(dispute, stamp.actor()))
        .orElseThrow(() -> new NotFound("There is no such dispute."));
  }

  /** All of a person, newest first. */
  public List<Dispute> of(Actor actor) {
    List<Dispute> found = new ArrayList<>();
    if (actor.may(Permission.VIEW_AUDIT)) {
      found.addAll(disputes.all());
    }
    if (actor.roles().stream().anyMatch(Role::isOfPractice)) {
      found.addAll(disputes.of(actor.practice()));
    }
    if (actor.may(Permission.ANSWER_DISPUTE)) {
      found.addAll(disputes.ofAreaTeam(actor.organisation()));
    }
    if (actor.may(Permission.DECIDE_DISPUTE)) {
      found.addAll(disputes.broughtToPanel());
    }
    if (actor.may(Permission.TAKE_PART_IN_DISPUTE)) {
      found.addAll(disputes.inviting(actor.organisation()));
    }
    Map<DisputeId, Dispute> seen = new LinkedHashMap<>();
    found.stream()
        .filter(dispute -> DisputeAccess.sees(dispute, actor))
        .forEach(dispute -> seen.putIfAbsent(dispute.id(), dispute));
    return List.copyOf(seen.values());
  }

  /** The present step of the present person. */
  public Step step() {
    return new Step(stamp.actor(), stamp.today(), stamp.now());
  }
}
