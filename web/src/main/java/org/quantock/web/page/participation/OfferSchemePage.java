package org.quantock.web.page.participation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.quantock.application.participation.ListOfferable;
import org.quantock.application.participation.OfferScheme;
import org.quantock.application.participation.OpenPractices.OpenPractice;
import org.quantock.application.scheme.SchemeDetail;
import org.quantock.application.scheme.ViewScheme;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SchemeAction;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.shared.NotFound;
import org.quantock.web.page.component.DateParts;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** Chooses practices by locality, checks the choice, and offers them the scheme. */
@Named
@RequestScoped
public class OfferSchemePage {

  @Inject @Param private String code;
  @Inject @Param private String checked;
  @Inject @Param private String respondOn;
  @Inject private ViewScheme viewScheme;
  @Inject private ListOfferable listOfferable;
  @Inject private OfferScheme offerScheme;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private SchemeDetail scheme;
  private List<ListOfferable.Locality> localities;
  private List<String> whole = List.of();
  private List<String> practices = List.of();
  private DateParts respondBy = DateParts.EMPTY;

  /** Refuses what does not exist before the page is made. */
  public void load() {
    scheme();
  }

  public SchemeDetail scheme() {
    if (scheme == null) {
      scheme = viewScheme.ask(SchemeCode.of(code));
    }
    return scheme;
  }

  public boolean mayOffer() {
    return scheme().may(SchemeAction.OFFER);
  }

  public String obstacle() {
    return scheme().obstacles().getOrDefault(SchemeAction.OFFER, "");
  }

  private List<ListOfferable.Locality> localities() {
    if (localities == null) {
      localities = listOfferable.ask(SchemeCode.of(code));
    }
    return localities;
  }

  public boolean isNobodyLeft() {
    return localities().isEmpty();
  }

  /** One tick for each whole locality. */
  public List<Option> localityOptions() {
    return localities().stream()
        .map(
            locality ->
                new Option(
                    "in-" + locality.name(),
                    "All of " + name(locality),
                    locality.practices().size() == 1
                        ? "1 practice"
                        : locality.practices().size() + " practices"))
        .toList();
  }

  private static String name(ListOfferable.Locality locality) {
    return locality.name().isEmpty() ? "no locality" : locality.name();
  }

  public List<Option> practiceOptions() {
    return localities().stream()
        .flatMap(
            locality ->
                locality.practices().stream()
                    .map(
                        practice ->
                            new Option(
                                practice.code().value(),
                                practice.code() + " " + practice.name(),
                                name(locality))))
        .toList();
  }

  /** Whether the choice is shown to be checked before it is sent. */
  public boolean isChecking() {
    return checked != null && !checked.isBlank();
  }

  /** The practices chosen, to be checked. */
  public List<OpenPractice> chosen() {
    Set<String> codes = isChecking() ? Set.of(checked.split(" ")) : Set.of();
    return localities().stream()
        .flatMap(locality -> locality.practices().stream())
        .filter(practice -> codes.contains(practice.code().value()))
        .toList();
  }

  public String checked() {
    return checked;
  }

  public String respondOn() {
    return respondOn;
  }

  /** The day to answer by, to be checked. */
  public LocalDate respondOnDate() {
    try {
      return LocalDate.parse(respondOn);
    } catch (DateTimeException | NullPointerException e) {
      throw new NotFound("There is no such day.");
    }
  }

  public String check() {
    Set<String> codes = new TreeSet<>(practices == null ? List.of() : practices);
    List<String> ticked = whole == null ? List.of() : whole;
    localities().stream()
        .filter(locality -> ticked.contains("in-" + locality.name()))
        .flatMap(locality -> locality.practices().stream())
        .forEach(practice -> codes.add(practice.code().value()));
    if (codes.isEmpty()) {
      errors.add("whole", "Choose at least one locality or practice.");
    }
    LocalDate date = errors.date(respondBy, "respondBy", "the day to answer by");
    if (errors.isEmpty()) {
      checked = String.join(" ", codes);
      respondOn = date.toString();
    }
    return null;
  }

  /** Back to the form with what was chosen. */
  public String change() {
    practices = new ArrayList<>(Arrays.asList(checked.split(" ")));
    respondBy = DateParts.of(respondOnDate());
    checked = null;
    return null;
  }

  public String offer() {
    Set<PracticeCode> codes =
        Arrays.stream(checked.split(" ")).map(PracticeCode::of).collect(Collectors.toSet());
    var command = new OfferScheme.Command(SchemeCode.of(code), codes, respondOnDate());
    Optional<Integer> offered =
        attempt.result(() -> offerScheme.handle(command), Map.of("practices", "whole"));
    if (offered.isEmpty()) {
      return change();
    }
    notice.success(
        offered.get() == 1
            ? "Scheme offered to 1 practice."
            : "Scheme offered to %d practices.".formatted(offered.get()));
    return "/uptake?faces-redirect=true&code=" + code;
  }

  public List<String> getWhole() {
    return whole;
  }

  public void setWhole(List<String> whole) {
    this.whole = whole;
  }

  public List<String> getPractices() {
    return practices;
  }

  public void setPractices(List<String> practices) {
    this.practices = practices;
  }

  public DateParts getRespondBy() {
    return respondBy;
  }

  public void setRespondBy(DateParts respondBy) {
    this.respondBy = respondBy;
  }
}
