package org.quantock.web.page.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.map;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.access.AcceptIdentifiers;
import org.quantock.application.access.FindAccepted;
import org.quantock.application.audit.AuditLog;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.BusinessCalendar;
import org.quantock.application.shared.Caller;
import org.quantock.domain.access.AcceptedIdentifier;
import org.quantock.domain.access.AcceptedIdentifiers;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.audit.AuditEntry;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.PatientIdentifiers;
import org.quantock.domain.shared.PersonId;
import org.quantock.web.page.component.PageForm;

/** Which form is stopped, and what each of the choices does. */
class IdentifierGuardTest {

  private static final String PAGE = "report-aim";
  private static final String TEXT = "Mrs X (999 000 0018) of TA1 4DY";

  private final Actor manager = actor(Role.PRACTICE_MANAGER);
  private final Actor gp = actor(Role.LEAD_GP);
  private final Accepted accepted = new Accepted();
  private final List<AuditEntry> entries = new ArrayList<>();

  @AfterEach
  void nothing_is_accepted_any_more() {
    PatientIdentifiers.acceptNothing();
  }

  @Test
  @DisplayName("ACC-64: a form that identifies a patient is stopped with everything typed kept")
  void a_form_that_identifies_a_patient_is_stopped_with_everything_typed_kept() throws Exception {
    SentRequest sent = form().parameter("narrative", TEXT).parameter("newPassword", "hush");

    assertThat(admit(sent, manager)).isEmpty();

    assertThat(sent.forwardedTo).isEqualTo("/WEB-INF/interruption/identifiers.xhtml");
    assertThat(sent.forwarded.getMethod()).isEqualTo("GET");
    assertThat(sent.forwarded.getParameter("narrative")).isNull();
    IdentifiersFound shown = (IdentifiersFound) sent.attributes.get("identifiersFound");
    assertThat(shown.address()).isEqualTo("/quantock/report-aim");
    assertThat(shown.findings()).hasSize(2);
    assertThat(shown.mayKeep()).isFalse();
    assertThat(shown.fields())
        .contains(
            new IdentifiersFound.SentField("narrative", TEXT),
            new IdentifiersFound.SentField("save", "true"),
            new IdentifiersFound.SentField("jakarta.faces.ViewState", "1:2"))
        .noneMatch(field -> field.value().equals("hush"));
  }

  @Test
  @DisplayName("ACC-64: having it removed, the page sees the text without it and goes on")
  void having_it_removed_the_page_sees_the_text_without_it() throws Exception {
    SentRequest sent =
        form().parameter("narrative", TEXT).parameter(IdentifierGuard.CHOICE, "mask");

    HttpServletRequest admitted = admit(sent, manager).orElseThrow();

    assertThat(admitted.getParameter("narrative")).isEqualTo("Mrs X ([removed]) of [removed]");
    assertThat(admitted.getParameterValues("narrative")).hasSize(1);
    assertThat(admitted.getParameterMap().get("narrative"))
        .containsExactly("Mrs X ([removed]) of [removed]");
    assertThat(admitted.getParameter("save")).isEqualTo("true");
  }

  @Test
  @DisplayName("ACC-64: changing it, the page shows it again with what is wrong at the field")
  void changing_it_the_page_shows_it_again() throws Exception {
    SentRequest sent =
        form().parameter("narrative", TEXT).parameter(IdentifierGuard.CHOICE, "change");

    assertThat(admit(sent, manager).orElseThrow().getParameter("narrative")).isEqualTo(TEXT);
    assertThat(sent.attributes.get(PageForm.REFUSED_FIELDS))
        .asInstanceOf(map(String.class, String.class))
        .containsEntry("narrative", "Remove what looks like an NHS number (999 000 0018).");
  }

  @Test
  @DisplayName("ACC-65: a person who may sign lets it stay, and it is recorded")
  void a_person_who_may_sign_lets_it_stay() throws Exception {
    SentRequest sent = keep("The surgery itself.");

    assertThat(admit(sent, gp).orElseThrow().getParameter("narrative")).isEqualTo(TEXT);
    assertThat(accepted.all).hasSize(2);
    assertThat(entries)
        .singleElement()
        .satisfies(
            entry -> assertThat(entry.sentence()).contains("report-aim", "The surgery itself."));

    var find = new FindAccepted(accepted);
    PatientIdentifiers.accept(found -> find.ask(gp.organisation(), found));
    assertThat(admit(form().parameter("narrative", TEXT), manager)).as("from then on").isPresent();
  }

  @Test
  @DisplayName("ACC-65: who may not sign lets nothing stay, and nobody does without a reason")
  void who_may_not_sign_lets_nothing_stay() throws Exception {
    assertThat(admit(keep("The surgery itself."), manager)).isEmpty();
    SentRequest without = keep(" ");
    assertThat(admit(without, gp)).isEmpty();

    IdentifiersFound shown = (IdentifiersFound) without.attributes.get("identifiersFound");
    assertThat(shown.mayKeep()).isTrue();
    assertThat(shown.error()).contains("why it identifies no patient");
    assertThat(accepted.all).isEmpty();
  }

  @Test
  @DisplayName("ACC-64: fields that are no free text are left alone")
  void fields_that_are_no_free_text_are_left_alone() throws Exception {
    SentRequest sent =
        form()
            .parameter("practice", "9990000018")
            .parameter("jakarta.faces.ViewState", "9990000018");

    assertThat(admit(sent, manager)).isPresent();
    assertThat(
            guard(gp)
                .admit(
                    "payment-paid",
                    gp,
                    form().parameter("reference", "9990000018").request(),
                    null))
        .isPresent();
    assertThat(admit(form().parameter("reference", "9990000018"), manager)).isEmpty();
  }

  private Optional<HttpServletRequest> admit(SentRequest sent, Actor person) throws Exception {
    return guard(person).admit(PAGE, person, sent.request(), sent.response());
  }

  private SentRequest keep(String reason) {
    return form()
        .parameter("narrative", TEXT)
        .parameter(IdentifierGuard.CHOICE, "keep")
        .parameter(IdentifierGuard.REASON, reason);
  }

  private static SentRequest form() {
    return new SentRequest("POST", "/report-aim").formOfOurs().parameter("save", "true");
  }

  private IdentifierGuard guard(Actor person) {
    Clock clock = Clock.fixed(Instant.parse("2026-11-26T09:00:00Z"), ZoneOffset.UTC);
    var caller =
        new Caller() {
          @Override
          public Actor person() {
            return person;
          }

          @Override
          public <T> T as(Actor actor, Supplier<T> work) {
            throw new UnsupportedOperationException();
          }
        };
    BusinessCalendar calendar = () -> LocalDate.of(2014, 10, 6);
    var audit = new AuditTrail(new Log(), caller, calendar, clock);
    return new IdentifierGuard(new AcceptIdentifiers(accepted, caller, clock, audit));
  }

  private static Actor actor(Role role) {
    return new Actor(PersonId.fresh(), "Lee", Set.of(role), new OrganisationCode("Z99001"));
  }

  private static final class Accepted implements AcceptedIdentifiers {
    private final List<AcceptedIdentifier> all = new ArrayList<>();

    @Override
    public void add(AcceptedIdentifier one) {
      all.add(one);
    }

    @Override
    public boolean has(String checksum) {
      return all.stream().anyMatch(each -> each.checksum().equals(checksum));
    }
  }

  private final class Log implements AuditLog {
    @Override
    public void add(AuditEntry entry) {
      entries.add(entry);
    }

    @Override
    public void addApart(AuditEntry entry) {
      entries.add(entry);
    }
  }
}
