package org.quantock.application.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.organisation.InMemoryPractices;
import org.quantock.application.reporting.Recorded;
import org.quantock.application.scheme.InMemorySchemes;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.Practice;
import org.quantock.domain.organisation.PracticeClosed;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.ParticipationChanged;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.participation.SomeParticipation;
import org.quantock.domain.participation.Spell;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.InvalidInput;

class ClosePracticeTest {

  private static final PracticeCode CLOSING = SomeParticipation.PRACTICE;
  private static final PracticeCode INTO = new PracticeCode("Z99002");
  private static final LocalDate LAST_DAY = LocalDate.of(2014, 9, 2);

  private final TestDesk desk =
      new TestDesk(
          FixedCaller.person("Sal Administrator", "QAT", Role.SCHEME_ADMINISTRATOR), LAST_DAY);
  private final InMemorySchemes schemes = new InMemorySchemes();
  private final InMemoryPractices practices = new InMemoryPractices();
  private final InMemoryParticipations participations =
      new InMemoryParticipations(schemes, ParticipationsContract.PRACTICES);
  private final Recorded<ParticipationChanged> changed = new Recorded<>(event -> {});

  @BeforeEach
  void lay() {
    schemes.add(SomeScheme.published());
    for (PracticeCode code : List.of(CLOSING, INTO)) {
      practices.add(
          Practice.madeUp(
              code,
              new Practice.RegisterEntry(
                  "Practice " + code, new OrganisationCode("QCC"), null, null, false)));
    }
    participations.add(SomeParticipation.joined());
  }

  private List<String> close(PracticeCode into) {
    return new ClosePractice(practices, endings(), desk.audit)
        .handle(new ClosePractice.Command(CLOSING, LAST_DAY, Optional.ofNullable(into)));
  }

  private Endings endings() {
    return new Endings(participations, schemes, desk.calendar(), changed);
  }

  private Participation of(PracticeCode practice) {
    return participations.of(SomeScheme.CODE, practice).orElseThrow();
  }

  @Test
  @DisplayName("PAR-13, ORG-8, AUD-5")
  void what_a_closed_practice_takes_part_in_ends_on_its_last_day() {
    List<String> outcomes = close(null);

    assertThat(of(CLOSING).state()).isEqualTo(ParticipationState.ENDED);
    assertThat(of(CLOSING).spells()).containsExactly(new Spell(SomeScheme.STARTS, LAST_DAY));
    assertThat(practices.get(CLOSING).closed()).contains(LAST_DAY);
    assertThat(outcomes).singleElement().asString().contains("ends on 2 September 2014");
    assertThat(changed.fired).singleElement().matches(event -> event.practice().equals(CLOSING));
    assertThat(desk.sentences()).containsExactly("Z99001 closes; its last day is 2014-09-02");
    assertThat(desk.entries.get(0).changes())
        .containsExactly(
            "closed: nothing → 2014-09-02", "choice of Z99001 in example-2014-15: joined → ended");
  }

  @Test
  @DisplayName("PAR-14, AUD-5")
  void a_successor_that_was_never_offered_the_scheme_takes_the_participation_over() {
    List<String> outcomes = close(INTO);

    assertThat(of(INTO).state()).isEqualTo(ParticipationState.JOINED);
    assertThat(of(INTO).spells()).containsExactly(new Spell(LAST_DAY.plusDays(1), null));
    assertThat(practices.get(CLOSING).successor()).contains(INTO);
    assertThat(outcomes).hasSize(2);
    assertThat(outcomes.get(1)).contains("Z99002 takes over from Z99001 on 3 September 2014");
    assertThat(changed.fired)
        .extracting(ParticipationChanged::practice)
        .containsExactlyInAnyOrder(CLOSING, INTO);
    assertThat(desk.entries.get(0).changes())
        .containsExactly(
            "closed: nothing → 2014-09-02",
            "merged into: nothing → Z99002",
            "choice of Z99001 in example-2014-15: joined → ended",
            "choice of Z99002 in example-2014-15: nothing → joined");
  }

  @Test
  @DisplayName("PAR-14")
  void a_successor_that_chose_national_qof_stays_there() {
    Participation staying = SomeParticipation.offered(INTO);
    staying.stay(LAST_DAY);
    participations.add(staying);

    List<String> outcomes = close(INTO);

    assertThat(staying.state()).isEqualTo(ParticipationState.STAYING);
    assertThat(outcomes.get(1)).contains("chose national QOF, and that stands");
    assertThat(changed.fired).extracting(ParticipationChanged::practice).containsExactly(CLOSING);
  }

  @Test
  void a_practice_is_merged_into_one_on_record_that_is_open() {
    assertThatThrownBy(() -> close(new PracticeCode("Z99099")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("no practice Z99099");
    practices.get(INTO).close(LAST_DAY, null);
    assertThatThrownBy(() -> close(INTO))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("not open on 3 September 2014");
    assertThat(of(CLOSING).state()).isEqualTo(ParticipationState.JOINED);
  }

  @Test
  @DisplayName("PAR-13: a closing date of the register ends what the practice takes part in")
  void a_closing_date_of_the_register_ends_what_the_practice_takes_part_in() {
    var follow = new FollowRegister(endings(), desk.audit);

    follow.on(new PracticeClosed(CLOSING, LAST_DAY));

    assertThat(of(CLOSING).state()).isEqualTo(ParticipationState.ENDED);
    assertThat(of(CLOSING).spells()).containsExactly(new Spell(SomeScheme.STARTS, LAST_DAY));
    assertThat(changed.fired)
        .singleElement()
        .matches(event -> event.cause().contains("closed; its last day is 2 September 2014"));
    assertThat(desk.sentences())
        .singleElement()
        .asString()
        .startsWith("The register says that Z99001 closed; its last day is 2014-09-02.");

    follow.on(new PracticeClosed(CLOSING, LAST_DAY.plusDays(9)));
    follow.on(new PracticeClosed(INTO, LAST_DAY));
    assertThat(of(CLOSING).spells()).containsExactly(new Spell(SomeScheme.STARTS, LAST_DAY));
    assertThat(desk.sentences()).hasSize(1);
  }
}
