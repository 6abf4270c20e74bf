package org.quantock.application.payment.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.payment.dispute.Dispute;
import org.quantock.domain.payment.dispute.DisputeId;
import org.quantock.domain.payment.dispute.Disputes;
import org.quantock.domain.payment.dispute.EvidenceId;
import org.quantock.domain.payment.dispute.SubjectKind;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

/** Disputes and their files in memory. */
public final class InMemoryDisputes implements Disputes, EvidenceStore {

  private final List<Dispute> held = new ArrayList<>();
  private final Map<EvidenceId, byte[]> files = new HashMap<>();

  @Override
  public void add(Dispute dispute) {
    if (openAbout(dispute.subject().kind(), dispute.subject().id()).isPresent()) {
      throw new RuleViolated("dispute-open", "A dispute about this is open already.");
    }
    if (held.stream()
        .anyMatch(
            other ->
                other.scheme().equals(dispute.scheme()) && other.number() == dispute.number())) {
      throw new Stale("Another dispute has this number.");
    }
    held.add(dispute);
  }

  @Override
  public Optional<Dispute> find(DisputeId id) {
    return held.stream().filter(dispute -> dispute.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Dispute> findForChange(DisputeId id) {
    return find(id);
  }

  @Override
  public void flush() {
    // kept by reference
  }

  @Override
  public Optional<Dispute> openAbout(SubjectKind kind, UUID subject) {
    return held.stream()
        .filter(dispute -> dispute.state().isOpen())
        .filter(
            dispute -> dispute.subject().kind() == kind && dispute.subject().id().equals(subject))
        .findFirst();
  }

  @Override
  public List<Dispute> of(PracticeCode practice) {
    return where(dispute -> dispute.practice().equals(practice));
  }

  @Override
  public List<Dispute> ofAreaTeam(OrganisationCode areaTeam) {
    return where(dispute -> dispute.areaTeam().equals(areaTeam));
  }

  @Override
  public List<Dispute> inviting(OrganisationCode lmc) {
    return where(dispute -> dispute.invited().filter(lmc::equals).isPresent());
  }

  @Override
  public List<Dispute> broughtToPanel() {
    return where(dispute -> dispute.panelOn().isPresent());
  }

  @Override
  public List<Dispute> all() {
    return where(dispute -> true);
  }

  private List<Dispute> where(Predicate<Dispute> condition) {
    return held.stream()
        .filter(condition)
        .sorted(Comparator.comparing(Dispute::raisedOn).thenComparing(Dispute::number).reversed())
        .toList();
  }

  @Override
  public long open(SchemeCode scheme) {
    return held.stream()
        .filter(dispute -> dispute.scheme().equals(scheme) && dispute.state().isOpen())
        .count();
  }

  @Override
  public int nextNumber(SchemeCode scheme) {
    return held.stream()
            .filter(dispute -> dispute.scheme().equals(scheme))
            .mapToInt(Dispute::number)
            .max()
            .orElse(0)
        + 1;
  }

  @Override
  public void keep(EvidenceId file, byte[] content) {
    files.put(file, content.clone());
  }

  @Override
  public byte[] content(EvidenceId file) {
    return Optional.ofNullable(files.get(file))
        .orElseThrow(() -> new NotFound("There is no such file."));
  }
}
