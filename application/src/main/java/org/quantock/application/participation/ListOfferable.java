package org.quantock.application.participation;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.quantock.application.participation.OpenPractices.OpenPractice;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.domain.access.Permission;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeAccess;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;

/**
 * The open practices of the scheme's commissioner that were not offered it yet, by locality (PAR-5,
 * PAR-7).
 */
@Query
@Requires(Permission.OFFER_SCHEME)
public class ListOfferable {

  private Schemes schemes;
  private Participations participations;
  private OpenPractices practices;
  private Caller caller;
  private BusinessCalendar calendar;

  protected ListOfferable() {}

  @Inject
  public ListOfferable(
      Schemes schemes,
      Participations participations,
      OpenPractices practices,
      Caller caller,
      BusinessCalendar calendar) {
    this.schemes = schemes;
    this.participations = participations;
    this.practices = practices;
    this.caller = caller;
    this.calendar = calendar;
  }

  /** The practices of one locality; its name is empty for those of none. */
  public record Locality(String name, List<OpenPractice> practices) {}

  public List<Locality> ask(SchemeCode code) {
    Scheme scheme = schemes.get(code);
    SchemeAccess.of(scheme, caller.person());
    Set<PracticeCode> offered =
        participations.of(code).stream().map(Participation::practice).collect(Collectors.toSet());
    return practices.of(scheme.commissioner(), calendar.today()).stream()
        .filter(practice -> !offered.contains(practice.code()))
        .collect(Collectors.groupingBy(OpenPractice::locality, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(entry -> new Locality(entry.getKey(), entry.getValue()))
        .toList();
  }
}
