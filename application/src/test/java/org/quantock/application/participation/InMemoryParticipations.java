package org.quantock.application.participation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quantock.application.participation.OpenPractices.OpenPractice;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;

/** Participations in memory, and their projections. */
public final class InMemoryParticipations implements Participations, ParticipationQueries {

  private final List<Participation> held = new ArrayList<>();
  private final Schemes schemes;
  private final Map<PracticeCode, OpenPractice> practices = new TreeMap<>();

  public InMemoryParticipations(Schemes schemes, List<OpenPractice> practices) {
    this.schemes = schemes;
    practices.forEach(practice -> this.practices.put(practice.code(), practice));
  }

  @Override
  public void add(Participation participation) {
    if (of(participation.scheme(), participation.practice()).isPresent()) {
      throw new IllegalStateException("two offers of one scheme to " + participation.practice());
    }
    held.add(participation);
  }

  @Override
  public Optional<Participation> find(ParticipationId id) {
    return held.stream().filter(each -> each.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Participation> of(SchemeCode scheme, PracticeCode practice) {
    return held.stream()
        .filter(each -> each.scheme().equals(scheme) && each.practice().equals(practice))
        .findFirst();
  }

  @Override
  public List<Participation> of(SchemeCode scheme) {
    return held.stream()
        .filter(each -> each.scheme().equals(scheme))
        .sorted(Comparator.comparing(Participation::practice))
        .toList();
  }

  @Override
  public List<Participation> of(PracticeCode practice) {
    return held.stream()
        .filter(each -> each.practice().equals(practice))
        .sorted(Comparator.comparing(Participation::offeredOn).reversed())
        .toList();
  }

  @Override
  public List<UptakeRow> uptake(SchemeCode scheme) {
    return of(scheme).stream()
        .map(
            each -> {
              OpenPractice practice = practices.get(each.practice());
              return new UptakeRow(
                  each.practice().value(),
                  practice.name(),
                  practice.locality(),
                  each.state(),
                  each.isByDefault(),
                  each.respondBy(),
                  each.decidedOn().orElse(null),
                  each.seen().orElse(null));
            })
        .sorted(Comparator.comparing(UptakeRow::locality).thenComparing(UptakeRow::practice))
        .toList();
  }

  @Override
  public List<OfferRow> offers(PracticeCode practice) {
    return of(practice).stream()
        .map(
            each -> {
              Scheme scheme = schemes.get(each.scheme());
              return new OfferRow(
                  each.id().toString(),
                  scheme.code().value(),
                  scheme.name(),
                  scheme.startsOn(),
                  scheme.endsOn(),
                  each.state(),
                  each.isByDefault(),
                  each.offeredOn(),
                  each.respondBy(),
                  each.decidedOn().orElse(null));
            })
        .toList();
  }

  @Override
  public List<LapsedRow> lapsed(OrganisationCode manager, LocalDate today) {
    return held.stream()
        .filter(each -> each.state() == ParticipationState.OFFERED && each.hasLapsedOn(today))
        .map(each -> schemes.get(each.scheme()))
        .filter(
            scheme -> scheme.areaTeam().equals(manager) || scheme.commissioner().equals(manager))
        .collect(Collectors.groupingBy(Scheme::code, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(
            same ->
                new LapsedRow(same.get(0).code().value(), same.get(0).name(), (long) same.size()))
        .toList();
  }
}
