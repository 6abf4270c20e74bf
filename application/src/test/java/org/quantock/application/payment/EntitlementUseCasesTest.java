package org.quantock.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quantock.domain.payment.SomeFigures.OTHER;
import static org.quantock.domain.payment.SomeFigures.PRACTICE;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.shared.FixedCaller;
import org.quantock.domain.access.Role;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.ParticipationChanged;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.SomeRun;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

class EntitlementUseCasesTest {

  private final PaymentDesk desk = new PaymentDesk();

  private List<EntitlementLine> of(org.quantock.domain.organisation.PracticeCode practice) {
    return desk.entitlements.latest(SomeScheme.CODE, practice);
  }

  private WorkOutEntitlements workOut() {
    return new WorkOutEntitlements(desk.book(), desk.schemes(), desk.stamp, desk.desk.audit);
  }

  private AcceptEntitlements accept() {
    return new AcceptEntitlements(desk.book(), desk.schemes(), desk.stamp, desk.desk.audit);
  }

  private Participation participation() {
    return desk.participations.get(0);
  }

  private void leave(LocalDate from) {
    participation().leave(from, SomeScheme.STARTS.plusDays(1));
    new FollowParticipation(desk.book(), desk.schemes(), desk.stamp)
        .on(new ParticipationChanged(SomeScheme.CODE, PRACTICE, "The practice left."));
  }

  @Test
  @DisplayName("PAY-80: a baseline brings the entitlements that rest on it")
  void entitlements_are_recorded_when_a_baseline_is_set() {
    desk.setBaseline().handle(PaymentDesk.baseline(PRACTICE, "100000.01"));

    assertThat(of(PRACTICE))
        .extracting(EntitlementLine::amount)
        .containsExactly(
            Money.of("25000.00"), Money.of("25000.01"), Money.of("25000.00"), Money.of("25000.00"));
    assertThat(of(PRACTICE).get(0).cause())
        .isEqualTo("First worked out. The baseline was set to £100,000.01.");
    assertThat(of(OTHER)).isEmpty();
  }

  @Test
  @DisplayName("PAY-80: working out adds what is missing and overwrites nothing")
  void working_out_twice_adds_nothing_and_changes_nothing() {
    desk.withBaselines();

    EntitlementBook.Outcome outcome =
        workOut().handle(new WorkOutEntitlements.Command(SomeScheme.CODE));

    assertThat(outcome.added()).isEmpty();
    assertThat(outcome.differing()).isEmpty();
    assertThat(outcome.unknown()).hasSize(2);
    assertThat(desk.desk.sentences())
        .last()
        .asString()
        .contains("0 added, 0 would differ and are left, 2 cannot be worked out yet");
  }

  @Test
  @DisplayName("PAY-86: leaving adds the next entries with their cause while nothing is in a run")
  void leaving_takes_later_shares_to_nothing() {
    desk.withBaselines();

    leave(LocalDate.of(2014, 10, 1));

    assertThat(of(PRACTICE))
        .extracting(EntitlementLine::entry, EntitlementLine::amount)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, Money.of("25000.00")),
            org.assertj.core.groups.Tuple.tuple(1, Money.of("25000.01")),
            org.assertj.core.groups.Tuple.tuple(2, Money.ZERO),
            org.assertj.core.groups.Tuple.tuple(2, Money.ZERO));
    assertThat(of(PRACTICE).get(2).cause()).isEqualTo("The practice left.");
    assertThat(desk.entitlements.history(SomeScheme.CODE, PRACTICE)).hasSize(6);
  }

  @Test
  @DisplayName(
      "PAY-86: a share in a run is left as it is, and the difference is accepted by finance")
  void a_share_in_a_run_is_changed_only_when_finance_accepts_it() {
    desk.withBaselines();
    desk.prepared(Optional.empty());

    desk.setBaseline().handle(PaymentDesk.baseline(PRACTICE, "80000.00"));

    assertThat(of(PRACTICE).get(0).amount()).isEqualTo(Money.of("25000.00"));
    assertThat(of(PRACTICE).get(1).amount()).isEqualTo(Money.of("20000.00"));
    assertThat(of(PRACTICE).get(1).cause())
        .isEqualTo("The baseline was corrected to £80,000.00 (entry 2).");
    EntitlementView seen = desk.entitlementReader().of(desk.scheme, PRACTICE);
    assertThat(seen.differing()).isEqualTo(1);
    assertThat(seen.parts().get(0).shares().get(0).wouldBe()).contains(Money.of("20000.00"));

    var command = new AcceptEntitlements.Command(SomeScheme.CODE, PRACTICE, 1, "Agreed by letter");
    assertThatThrownBy(
            () ->
                accept()
                    .handle(new AcceptEntitlements.Command(SomeScheme.CODE, PRACTICE, 2, "Agreed")))
        .isInstanceOf(Stale.class);
    assertThatThrownBy(
            () ->
                accept().handle(new AcceptEntitlements.Command(SomeScheme.CODE, PRACTICE, 1, " ")))
        .isInstanceOf(InvalidInput.class);
    accept().handle(command);

    assertThat(desk.lastChanges())
        .as("AUD-5")
        .containsExactly("Protected QOF payment, Quarter 1: £25,000.00 → £20,000.00");
    assertThat(of(PRACTICE).get(0).amount()).isEqualTo(Money.of("20000.00"));
    assertThat(of(PRACTICE).get(0).cause()).isEqualTo("Agreed by letter");
    assertThatThrownBy(() -> accept().handle(command)).isInstanceOf(RuleViolated.class);
  }

  @Test
  @DisplayName("PAY-80: a run makes sure that entitlements are on record")
  void preparing_a_run_records_what_became_known() {
    desk.withBaselines();
    int before = desk.entitlements.latest(SomeScheme.CODE).size();
    SomeScheme.terms()
        .retained()
        .forEach(
            kept -> desk.results.add(new RetainedResult(kept.indicator(), 80, 100, 3, "Report")));

    desk.desk.moveTo(SomeScheme.ENDS.plusDays(1));
    desk.prepared(Optional.empty());

    assertThat(desk.entitlements.latest(SomeScheme.CODE)).hasSize(before + 2);
  }

  @Test
  void the_view_shows_what_is_released_held_and_still_to_come() {
    desk.withBaselines();
    desk.prepared(Optional.empty());

    EntitlementView view = desk.entitlementReader().of(desk.scheme, OTHER);

    EntitlementView.Share first = view.parts().get(0).shares().get(0);
    assertThat(first.amount()).contains(Money.of("15000.00"));
    assertThat(first.released()).isEqualTo(Money.of("7500.00"));
    assertThat(first.held()).isEqualTo(Money.of("7500.00"));
    assertThat(first.toCome()).isEqualTo(Money.ZERO);
    assertThat(view.parts().get(0).sums().toCome()).isEqualTo(Money.of("45000.00"));
    assertThat(view.sums().entitled()).isEqualTo(Money.of("60000.00"));
    assertThat(view.sums().unknown()).isEqualTo(1);
    assertThat(view.parts().get(1).shares().get(0).missing()).contains("The practice reports it");
  }

  @Test
  @DisplayName("PAY-14: a practice sees its own entitlement, an area team those of its schemes")
  void a_practice_sees_its_own_and_another_area_team_sees_none() {
    desk.withBaselines();
    desk.desk.caller.becomes(FixedCaller.person("Ann", PRACTICE.value(), Role.PRACTICE_MANAGER));
    List<EntitlementView> mine =
        new MyEntitlement(
                desk.entitlementReader(), desk.participations(), desk.schemes(), desk.stamp)
            .ask();
    assertThat(mine).singleElement().matches(view -> view.practice().equals(PRACTICE));

    desk.desk.caller.becomes(FixedCaller.person("Fin", "QXX", Role.FINANCE));
    assertThatThrownBy(
            () ->
                new ViewEntitlement(desk.entitlementReader(), desk.schemes(), desk.stamp)
                    .ask(SomeScheme.CODE, PRACTICE))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> workOut().handle(new WorkOutEntitlements.Command(SomeScheme.CODE)))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void the_list_sums_up_each_practice_and_its_file_has_a_line_for_each_share() {
    desk.withBaselines();
    desk.desk.caller.becomes(SomeRun.PREPARER);
    var list =
        new ListEntitlements(desk.book(), desk.lines, desk.facts(), desk.schemes(), desk.stamp);

    ListEntitlements.Overview overview = list.ask(SomeScheme.CODE);
    String file = new String(list.file(SomeScheme.CODE).content(), StandardCharsets.UTF_8);

    assertThat(overview.sums().entitled()).isEqualTo(Money.of("160000.01"));
    assertThat(overview.mayWorkOut()).isTrue();
    assertThat(overview.rows())
        .extracting(ListEntitlements.Row::practice)
        .containsExactly(PRACTICE, OTHER);
    assertThat(overview.rows().get(0).missing()).hasSize(1);
    assertThat(file.lines()).hasSize(11);
    assertThat(file)
        .contains(
            "example-2014-15,Z99001,Foxglove Surgery,Protected QOF payment,2,1,25000.01,0.00,0.00,25000.01")
        .contains("\"'=Tricky \"\"Name\"\", Surgery\"");
  }
}
