package org.quantock.web.page.scheme;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import org.omnifaces.cdi.Param;
import org.quantock.application.scheme.DescribeScheme;
import org.quantock.application.scheme.SchemeDetail;
import org.quantock.application.scheme.ViewScheme;
import org.quantock.domain.scheme.SchemeAction;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.web.page.component.DateParts;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;
import org.quantock.web.page.shared.Notice;

/** Corrects the name and dates of a scheme that is being set up. */
@Named
@RequestScoped
public class DescribeSchemePage {

  @Inject @Param private String code;
  @Inject private ViewScheme viewScheme;
  @Inject private DescribeScheme describeScheme;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;
  @Inject private Notice notice;

  private SchemeDetail scheme;
  private int version;
  private String name;
  private DateParts startsOn = DateParts.EMPTY;
  private DateParts endsOn = DateParts.EMPTY;

  /** Leads to the scheme where its name and dates stand. */
  public String load() {
    if (!scheme().may(SchemeAction.CHANGE)) {
      return "/scheme?faces-redirect=true&code=" + code;
    }
    version = scheme().version();
    name = scheme().name();
    startsOn = DateParts.of(scheme().startsOn());
    endsOn = DateParts.of(scheme().endsOn());
    return null;
  }

  public SchemeDetail scheme() {
    if (scheme == null) {
      scheme = viewScheme.ask(SchemeCode.of(code));
    }
    return scheme;
  }

  public String save() {
    LocalDate first = errors.date(startsOn, "startsOn", "the first day");
    LocalDate last = errors.date(endsOn, "endsOn", "the last day");
    if (!errors.isEmpty()) {
      return null;
    }
    var command = new DescribeScheme.Command(SchemeCode.of(code), version, name, first, last);
    if (!attempt.works(() -> describeScheme.handle(command))) {
      return null;
    }
    notice.success("Name and dates saved.");
    return "/scheme-terms?faces-redirect=true&code=" + code;
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public DateParts getStartsOn() {
    return startsOn;
  }

  public void setStartsOn(DateParts startsOn) {
    this.startsOn = startsOn;
  }

  public DateParts getEndsOn() {
    return endsOn;
  }

  public void setEndsOn(DateParts endsOn) {
    this.endsOn = endsOn;
  }
}
