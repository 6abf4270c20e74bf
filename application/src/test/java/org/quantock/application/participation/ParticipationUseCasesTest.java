package org.quantock.application.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.reporting.Recorded;
import org.quantock.application.scheme.InMemorySchemes;
import org.quantock.application.scheme.SomeFacts;
import org.quantock.application.scheme.ViewScheme;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.Task;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.ParticipationAction;
import org.quantock.domain.participation.ParticipationChanged;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.participation.Spell;
import org.quantock.domain.scheme.ChangedTerms;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.PersonId;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

class ParticipationUseCasesTest {

  private static final LocalDate OFFER_DAY = LocalDate.of(2014, 6, 23);
  private static final LocalDate RESPOND_BY = LocalDate.of(2014, 7, 11);
  private static final LocalDate OCTOBER = LocalDate.of(2014, 10, 1);
  private static final Actor ADMINISTRATOR =
      FixedCaller.person("Sal Administrator", "QAT", Role.SCHEME_ADMINISTRATOR);
  private static final Actor MANAGER =
      FixedCaller.person("Ann Manager", "Z99001", Role.PRACTICE_MANAGER);
  private static final Actor OTHER =
      FixedCaller.person("Ben Other", "Z99002", Role.PRACTICE_MANAGER);

  private final TestDesk desk = new TestDesk(ADMINISTRATOR, OFFER_DAY);
  private final InMemorySchemes schemes = new InMemorySchemes();
  private final InMemoryParticipations participations =
      new InMemoryParticipations(schemes, ParticipationsContract.PRACTICES);
  private final Scheme scheme = SomeScheme.published();
  private final UUID document = UUID.randomUUID();
  private final List<String> kept = new ArrayList<>();
  private final SeenFigures figures =
      (of, practice, choice, seen) -> {
        kept.add(practice + " " + choice + " " + seen);
        return document;
      };
  private final Recorded<ParticipationChanged> changed = new Recorded<>(event -> {});
  private final OpenPractices open =
      (commissioner, date) ->
          ParticipationsContract.PRACTICES.stream()
              .filter(each -> !each.code().value().equals("Z99003"))
              .toList();

  ParticipationUseCasesTest() {
    schemes.add(scheme);
  }

  private int offer(String... practices) {
    return new OfferScheme(schemes, participations, open, desk.caller, desk.calendar(), desk.audit)
        .handle(
            new OfferScheme.Command(
                SomeScheme.CODE,
                Arrays.stream(practices).map(PracticeCode::new).collect(Collectors.toSet()),
                RESPOND_BY));
  }

  private Participation offered() {
    offer("Z99001");
    desk.caller.becomes(MANAGER);
    return participations.of(SomeScheme.CODE, new PracticeCode("Z99001")).orElseThrow();
  }

  private JoinScheme join() {
    return new JoinScheme(
        participations,
        schemes,
        desk.caller,
        desk.calendar(),
        desk.clock,
        desk.audit,
        figures,
        changed);
  }

  private JoinScheme.Command joining(Participation of) {
    return new JoinScheme.Command(of.id(), of.version(), 1, "Ann Manager", SomeScheme.STARTS);
  }

  private MyParticipation mine() {
    var facts = new SomeFacts();
    return new MyParticipation(
        participations,
        schemes,
        new ViewScheme(schemes, facts, facts, desk.caller, desk.calendar()),
        desk.caller,
        desk.calendar());
  }

  @Test
  void a_scheme_is_offered_to_chosen_practices_with_the_stated_default() {
    assertThat(offer("Z99002", "Z99001")).isEqualTo(2);

    assertThat(participations.of(SomeScheme.CODE))
        .allMatch(each -> each.state() == ParticipationState.OFFERED)
        .allMatch(each -> each.respondBy().equals(RESPOND_BY));
    assertThat(desk.sentences())
        .hasSize(2)
        .allMatch(sentence -> sentence.contains("stays on national QOF"));
  }

  @Test
  @DisplayName("PAR-5, PAR-7")
  void closed_unknown_and_already_offered_practices_are_refused_and_nobody_is_offered_it() {
    offer("Z99001");

    assertThatThrownBy(() -> offer("Z99001", "Z99002", "Z99003", "Z99999"))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(problem -> problem.message())
                    .anyMatch(message -> message.startsWith("Z99001 was offered"))
                    .anyMatch(message -> message.startsWith("Z99003 is not an open practice"))
                    .anyMatch(message -> message.startsWith("Z99999 is not an open practice")));
    assertThat(participations.of(SomeScheme.CODE)).hasSize(1);
    assertThatThrownBy(() -> offer()).isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("SCH-10, SCH-14")
  void only_a_published_scheme_is_offered_and_only_by_its_own_people() {
    desk.caller.becomes(FixedCaller.person("Sid", "QXX", Role.SCHEME_ADMINISTRATOR));
    assertThatThrownBy(() -> offer("Z99001")).isInstanceOf(NotPermitted.class);

    desk.caller.becomes(ADMINISTRATOR);
    desk.moveTo(SomeScheme.ENDS.plusDays(1));
    scheme.close(0, desk.today());
    assertThatThrownBy(() -> offer("Z99001")).isInstanceOf(RuleViolated.class);
  }

  @Test
  @DisplayName("PAR-2")
  void a_practice_joins_from_the_start_of_the_scheme_by_signing() {
    Participation participation = offered();

    join().handle(joining(participation));

    assertThat(participation.state()).isEqualTo(ParticipationState.JOINED);
    assertThat(participation.spells()).containsExactly(new Spell(SomeScheme.STARTS, null));
    assertThat(participation.signedBy()).contains(MANAGER.id());
    assertThat(desk.sentences().get(1)).contains("Z99001 joined").contains("Ann Manager");
  }

  @Test
  @DisplayName("PAR-2")
  void what_is_signed_is_the_agreement_in_force() {
    Participation participation = offered();
    scheme.amend(
        ChangedTerms.withAgreement("Other words"),
        LocalDate.of(2014, 7, 1),
        "Clearer",
        OFFER_DAY,
        PersonId.fresh(),
        SomeScheme.AT);
    desk.moveTo(LocalDate.of(2014, 7, 2));

    assertThatThrownBy(() -> join().handle(joining(participation)))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("Version 2");
    assertThat(mine().ask(participation.id()).agreementTerms().agreement())
        .isEqualTo("Other words");
  }

  @Test
  void another_practice_does_not_find_the_offer() {
    Participation participation = offered();
    desk.caller.becomes(OTHER);

    assertThatThrownBy(() -> join().handle(joining(participation))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> mine().ask(participation.id())).isInstanceOf(NotFound.class);
    assertThat(new MyOffers(participations, desk.caller).ask()).isEmpty();
    desk.caller.becomes(MANAGER);
    assertThat(new MyOffers(participations, desk.caller).ask()).hasSize(1);
    desk.caller.becomes(ADMINISTRATOR);
    assertThatThrownBy(() -> new MyOffers(participations, desk.caller).ask())
        .isInstanceOf(NotFound.class);
  }

  @Test
  void a_stale_version_changes_nothing() {
    Participation participation = offered();

    assertThatThrownBy(
            () ->
                join()
                    .handle(
                        new JoinScheme.Command(
                            participation.id(),
                            participation.version() + 1,
                            1,
                            "Ann",
                            SomeScheme.STARTS)))
        .isInstanceOf(Stale.class);
    assertThat(participation.state()).isEqualTo(ParticipationState.OFFERED);
  }

  @Test
  @DisplayName("PAR-10")
  void a_practice_takes_part_in_one_scheme_at_a_time() {
    Participation first = offered();
    var code = new SchemeCode("other-2014-15");
    Scheme other =
        new Scheme(
            new Scheme.Outline(
                code,
                "Another scheme",
                scheme.commissioner(),
                scheme.areaTeam(),
                Optional.empty(),
                scheme.indicatorSet(),
                SomeScheme.STARTS,
                SomeScheme.ENDS),
            SomeScheme.terms(),
            PersonId.fresh(),
            SomeScheme.AT);
    other.publish(OFFER_DAY);
    schemes.add(other);
    var second =
        new Participation(
            ParticipationId.fresh(),
            code,
            SomeScheme.ENDS,
            first.practice(),
            OFFER_DAY,
            RESPOND_BY);
    participations.add(second);
    join().handle(joining(first));

    assertThatThrownBy(() -> join().handle(joining(second)))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("one scheme at a time");

    desk.moveTo(LocalDate.of(2014, 7, 1));
    new LeaveScheme(participations, schemes, desk.caller, desk.calendar(), desk.audit, changed)
        .handle(new LeaveScheme.Command(first.id(), first.version(), OCTOBER));
    join().handle(new JoinScheme.Command(second.id(), second.version(), 1, "Ann Manager", OCTOBER));
    assertThat(second.state()).isEqualTo(ParticipationState.JOINED);
  }

  @Test
  @DisplayName("PAR-16")
  void what_a_practice_saw_when_it_chose_is_kept_with_its_choice() {
    Participation participation = offered();

    join()
        .handle(
            new JoinScheme.Command(
                participation.id(),
                participation.version(),
                1,
                "Ann Manager",
                SomeScheme.STARTS,
                "the-numbers"));

    assertThat(kept).containsExactly("Z99001 joined the-numbers");
    assertThat(participation.seen()).contains(document);
    assertThat(mine().ask(participation.id()).seen()).isEqualTo(document.toString());
  }

  @Test
  @DisplayName("PAR-3, AUD-5")
  void a_reserved_place_is_taken_later() {
    Participation participation = offered();
    new ReservePlace(participations, schemes, desk.caller, desk.calendar(), desk.audit, figures)
        .handle(new ReservePlace.Command(participation.id(), participation.version()));
    assertThat(participation.state()).isEqualTo(ParticipationState.RESERVED);
    assertThat(desk.entries.get(1).changes()).containsExactly("choice: offered → reserved");

    desk.moveTo(OCTOBER);
    join().handle(joining(participation));
    assertThat(participation.state()).isEqualTo(ParticipationState.JOINED);
  }

  @Test
  @DisplayName("PAR-1")
  void a_practice_chooses_to_stay() {
    Participation participation = offered();

    new StayOnNationalQof(
            participations, schemes, desk.caller, desk.calendar(), desk.audit, figures)
        .handle(new StayOnNationalQof.Command(participation.id(), participation.version()));

    assertThat(participation.state()).isEqualTo(ParticipationState.STAYING);
    assertThat(participation.isByDefault()).isFalse();
  }

  @Test
  @DisplayName("PAR-1, PAR-3, AUD-5")
  void the_default_is_applied_to_the_silent_after_the_day_to_answer() {
    offer("Z99001", "Z99002");
    desk.caller.becomes(MANAGER);
    join()
        .handle(
            joining(participations.of(SomeScheme.CODE, new PracticeCode("Z99001")).orElseThrow()));
    desk.caller.becomes(ADMINISTRATOR);
    var apply =
        new ApplyDefaults(schemes, participations, desk.caller, desk.calendar(), desk.audit);

    desk.moveTo(RESPOND_BY);
    assertThat(apply.handle(new ApplyDefaults.Command(SomeScheme.CODE))).isZero();
    desk.moveTo(RESPOND_BY.plusDays(1));
    assertThat(apply.handle(new ApplyDefaults.Command(SomeScheme.CODE))).isEqualTo(1);

    Participation silent =
        participations.of(SomeScheme.CODE, new PracticeCode("Z99002")).orElseThrow();
    assertThat(silent.state()).isEqualTo(ParticipationState.STAYING);
    assertThat(silent.isByDefault()).isTrue();
    assertThat(desk.entries.get(3).changes()).as("nobody was late yet").isEmpty();
    assertThat(desk.entries.get(4).changes()).containsExactly("choice: offered → staying");
  }

  @Test
  @DisplayName("PAR-4, PAR-9, AUD-5")
  void a_practice_leaves_and_returns_within_the_year() {
    Participation participation = offered();
    join().handle(joining(participation));
    desk.moveTo(LocalDate.of(2014, 9, 20));
    new LeaveScheme(participations, schemes, desk.caller, desk.calendar(), desk.audit, changed)
        .handle(new LeaveScheme.Command(participation.id(), participation.version(), OCTOBER));
    assertThat(participation.takesPartOn(OCTOBER)).isFalse();

    desk.moveTo(OCTOBER);
    new ReturnToScheme(
            participations, schemes, desk.caller, desk.calendar(), desk.clock, desk.audit, changed)
        .handle(
            new ReturnToScheme.Command(
                participation.id(),
                participation.version(),
                1,
                "Ann Manager",
                LocalDate.of(2015, 1, 1)));

    assertThat(participation.state()).isEqualTo(ParticipationState.RETURNED);
    assertThat(participation.spells()).hasSize(2);
    assertThat(desk.entries.get(3).changes()).containsExactly("choice: left → returned");
  }

  @Test
  void nothing_is_chosen_once_the_scheme_is_closed() {
    Participation participation = offered();
    new ReservePlace(participations, schemes, desk.caller, desk.calendar(), desk.audit, figures)
        .handle(new ReservePlace.Command(participation.id(), participation.version()));
    desk.moveTo(SomeScheme.ENDS);
    scheme.close(0, SomeScheme.ENDS);

    assertThatThrownBy(() -> join().handle(joining(participation)))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("closed");
  }

  @Test
  void the_practice_sees_what_it_can_choose_and_why_not_the_rest() {
    Participation participation = offered();

    ParticipationDetail seen = mine().ask(participation.id());
    assertThat(seen.may(ParticipationAction.JOIN)).isTrue();
    assertThat(seen.may(ParticipationAction.LEAVE)).isFalse();
    assertThat(seen.suspended()).isEqualTo(4);
    assertThat(seen.firstDays()).startsWith(SomeScheme.STARTS).hasSize(4);

    desk.moveTo(RESPOND_BY.plusDays(1));
    seen = mine().ask(participation.id());
    assertThat(seen.may(ParticipationAction.JOIN)).isFalse();
    assertThat(seen.obstacles().get(ParticipationAction.JOIN)).contains("11 July 2014");
    assertThat(seen.may(ParticipationAction.STAY)).isTrue();
  }

  @Test
  void the_uptake_board_counts_by_locality() {
    Participation participation = offered();
    join().handle(joining(participation));
    desk.caller.becomes(ADMINISTRATOR);
    offer("Z99002");
    desk.moveTo(RESPOND_BY.plusDays(1));

    UptakeBoard.Uptake board =
        new UptakeBoard(schemes, participations, desk.caller, desk.calendar()).ask(SomeScheme.CODE);

    assertThat(board.localities())
        .containsExactly(
            new UptakeBoard.LocalityUptake("Coast", 1, 1, 0, 0, 0, 0, 0),
            new UptakeBoard.LocalityUptake("South Vale", 1, 0, 0, 1, 0, 0, 0));
    assertThat(board.all().offered()).isEqualTo(2);
    assertThat(board.lapsed()).isEqualTo(1);
    assertThat(board.mayOffer()).isTrue();
  }

  @Test
  void practices_not_offered_the_scheme_yet_are_listed_by_locality() {
    offer("Z99001");

    assertThat(
            new ListOfferable(schemes, participations, open, desk.caller, desk.calendar())
                .ask(SomeScheme.CODE))
        .singleElement()
        .satisfies(
            locality -> {
              assertThat(locality.name()).isEqualTo("Coast");
              assertThat(locality.practices())
                  .extracting(practice -> practice.code().value())
                  .containsExactly("Z99002");
            });
  }

  @Test
  void the_home_page_tells_the_practice_and_the_area_team_whose_move_it_is() {
    offered();
    var tasks = new OfferTasks(participations);

    List<Task> practice = tasks.tasks(MANAGER, OFFER_DAY);
    assertThat(practice).singleElement().matches(Task::mine);
    assertThat(practice.get(0).due()).isEqualTo(RESPOND_BY);
    assertThat(tasks.tasks(ADMINISTRATOR, OFFER_DAY)).isEmpty();

    LocalDate late = RESPOND_BY.plusDays(1);
    assertThat(tasks.tasks(MANAGER, late)).singleElement().matches(task -> !task.mine());
    assertThat(tasks.tasks(ADMINISTRATOR, late)).singleElement().matches(Task::mine);
    assertThat(tasks.tasks(OTHER, late)).isEmpty();
  }

  @Test
  void an_auditor_sees_the_board_but_offers_nothing() {
    desk.caller.becomes(FixedCaller.person("Aud", "QAT", Role.AUDITOR));

    assertThat(
            new UptakeBoard(schemes, participations, desk.caller, desk.calendar())
                .ask(SomeScheme.CODE)
                .mayOffer())
        .isFalse();
  }
}
