package org.quantock.web.page.participation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.quantock.application.participation.JoinScheme;
import org.quantock.application.participation.MyParticipation;
import org.quantock.application.participation.ParticipationDetail;
import org.quantock.application.participation.ReturnToScheme;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.domain.participation.ParticipationAction;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.web.page.component.Option;
import org.quantock.web.page.shared.Attempt;
import org.quantock.web.page.shared.FieldErrors;

/** Reads and signs the agreement: to join, or to return after leaving. Checked before it counts. */
@Named
@RequestScoped
public class JoinSchemePage {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  @Inject @Param private String id;
  @Inject @Param private String seen;
  @Inject @Param private String checkedName;
  @Inject @Param private String checkedFrom;
  @Inject private MyParticipation myParticipation;
  @Inject private JoinScheme joinScheme;
  @Inject private ReturnToScheme returnToScheme;
  @Inject private BusinessCalendar calendar;
  @Inject private FieldErrors errors;
  @Inject private Attempt attempt;

  private ParticipationDetail participation;
  private int version;
  private int agreement;
  private String from;
  private String name;
  private boolean read;

  /** Leads back to the offer where it cannot be signed now. */
  public String load() {
    if (!maySign()) {
      return "/participation?faces-redirect=true&id=" + id;
    }
    version = participation().version();
    agreement = participation().agreementVersion();
    from = firstDays().isEmpty() ? null : firstDays().get(0).value();
    return null;
  }

  public ParticipationDetail participation() {
    if (participation == null) {
      participation = myParticipation.ask(ParticipationId.of(id));
    }
    return participation;
  }

  public boolean isReturning() {
    return participation().may(ParticipationAction.RETURN);
  }

  public boolean maySign() {
    return isReturning() || participation().may(ParticipationAction.JOIN);
  }

  public String title() {
    return isReturning() ? "Return to the scheme" : "Join the scheme";
  }

  /** The days from which the practice can take part: those of the periods, or today. */
  public List<Option> firstDays() {
    LocalDate today = calendar.today();
    LocalDate left =
        participation().spells().isEmpty()
            ? LocalDate.MIN
            : participation().spells().get(participation().spells().size() - 1).endsOn();
    return java.util.stream.Stream.concat(
            participation().firstDays().stream(), java.util.stream.Stream.of(today))
        .filter(
            day ->
                isReturning()
                    ? !day.isBefore(today) && day.isAfter(left)
                    : !day.isBefore(participation().schemeStartsOn()))
        .filter(day -> !day.isAfter(participation().schemeEndsOn()))
        .distinct()
        .sorted()
        .map(day -> new Option(day.toString(), DAY.format(day), hint(day, today)))
        .toList();
  }

  private String hint(LocalDate day, LocalDate today) {
    if (day.equals(participation().schemeStartsOn())) {
      return day.isBefore(today)
          ? "The first day of the scheme; it may lie before today"
          : "The first day of the scheme";
    }
    return day.equals(today) ? "Today" : "The first day of a reporting period";
  }

  public boolean isChecking() {
    return checkedName != null && !checkedName.isBlank();
  }

  public String checkedName() {
    return checkedName;
  }

  public String checkedFrom() {
    return checkedFrom;
  }

  /** The first day, to be checked. */
  public LocalDate checkedDay() {
    try {
      return LocalDate.parse(checkedFrom);
    } catch (DateTimeException | NullPointerException e) {
      return null;
    }
  }

  public String check() {
    if (from == null || firstDays().stream().noneMatch(day -> day.value().equals(from))) {
      errors.add("from", "Choose the first day of taking part.");
    }
    if (!read) {
      errors.add("read", "Confirm that you have read the agreement for your practice.");
    }
    if (name == null || name.isBlank()) {
      errors.add("name", "Enter your full name to sign the agreement.");
    } else if (name.strip().length() > 100) {
      errors.add("name", "Your name must be 100 characters or fewer.");
    }
    if (errors.isEmpty()) {
      checkedName = name.strip();
      checkedFrom = from;
    }
    return null;
  }

  /** Back to the form with what was entered. */
  public String change() {
    name = checkedName;
    from = checkedFrom;
    read = true;
    checkedName = null;
    return null;
  }

  public String sign() {
    LocalDate day = checkedDay();
    if (day == null) {
      errors.addGlobal("Choose the first day of taking part.");
      return change();
    }
    ParticipationId own = ParticipationId.of(id);
    Runnable signing =
        isReturning()
            ? () ->
                returnToScheme.handle(
                    new ReturnToScheme.Command(own, version, agreement, checkedName, day))
            : () ->
                joinScheme.handle(
                    new JoinScheme.Command(
                        own, version, agreement, checkedName, day, seen == null ? "" : seen));
    return attempt.works(signing, Map.of("signedName", "name"))
        ? "/participation-done?faces-redirect=true&id=" + id
        : change();
  }

  public List<Option> readOption() {
    return List.of(new Option("yes", "I have read the agreement and may sign it for my practice"));
  }

  public int getVersion() {
    return version;
  }

  public void setVersion(int version) {
    this.version = version;
  }

  public int getAgreement() {
    return agreement;
  }

  public void setAgreement(int agreement) {
    this.agreement = agreement;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public boolean isRead() {
    return read;
  }

  public void setRead(boolean read) {
    this.read = read;
  }
}
