package org.quantock.application.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.organisation.CsvFile;
import org.quantock.application.organisation.InMemoryPractices;
import org.quantock.application.organisation.PracticeRegisterFormat;
import org.quantock.application.reporting.Recorded;
import org.quantock.application.scheme.InMemorySchemes;
import org.quantock.application.shared.FixedCaller;
import org.quantock.application.shared.TestDesk;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.ImportId;
import org.quantock.domain.organisation.ImportOptions;
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

/**
 * A file of the practice register with a closing date, through to what the practice takes part in.
 */
class RegisterClosureTest {

  private static final PracticeCode CLOSING = SomeParticipation.PRACTICE;
  private static final LocalDate LAST_DAY = LocalDate.of(2014, 9, 2);

  private final TestDesk desk =
      new TestDesk(
          FixedCaller.person("Sal Administrator", "QAT", Role.SCHEME_ADMINISTRATOR), LAST_DAY);
  private final InMemorySchemes schemes = new InMemorySchemes();
  private final InMemoryPractices practices = new InMemoryPractices();
  private final InMemoryParticipations participations =
      new InMemoryParticipations(schemes, ParticipationsContract.PRACTICES);
  private final Recorded<ParticipationChanged> changed = new Recorded<>(event -> {});
  private final Recorded<PracticeClosed> closed =
      new Recorded<>(
          event ->
              new FollowRegister(
                      new Endings(participations, schemes, desk.calendar(), changed), desk.audit)
                  .on(event));
  private final PracticeRegisterFormat format = new PracticeRegisterFormat(practices, closed);

  @BeforeEach
  void a_practice_that_takes_part() {
    schemes.add(SomeScheme.published());
    participations.add(SomeParticipation.joined());
    practices.add(
        Practice.registered(
            CLOSING,
            new Practice.RegisterEntry(
                "Foxglove Surgery", new OrganisationCode("QCC"), null, null, false)));
  }

  private static String line(String name, String closedOn) {
    String[] fields = new String[27];
    Arrays.fill(fields, "");
    fields[0] = CLOSING.value();
    fields[1] = name;
    fields[11] = closedOn;
    fields[12] = closedOn.isEmpty() ? "A" : "C";
    fields[14] = "QCC";
    fields[25] = "4";
    return String.join(",", List.of(fields)) + "\n";
  }

  private void imported(String content) {
    format
        .plan(
            new CsvFile("epraccur.csv", content.getBytes(StandardCharsets.UTF_8)),
            ImportOptions.NONE)
        .work()
        .store(ImportId.fresh(), (done, total) -> {});
  }

  private Participation participation() {
    return participations.of(SomeScheme.CODE, CLOSING).orElseThrow();
  }

  @Test
  @DisplayName("PAR-13, ORG-8: a closing date that is imported ends the spell on that day")
  void a_closing_date_that_is_imported_ends_the_spell_on_that_day() {
    imported(line("Foxglove Surgery", "20140902"));

    assertThat(practices.get(CLOSING).closed()).contains(LAST_DAY);
    assertThat(participation().state()).isEqualTo(ParticipationState.ENDED);
    assertThat(participation().spells()).containsExactly(new Spell(SomeScheme.STARTS, LAST_DAY));
    assertThat(changed.fired).singleElement().matches(event -> event.practice().equals(CLOSING));
  }

  @Test
  @DisplayName("PAR-13: another change of the register, or the same date again, ends nothing")
  void another_change_of_the_register_ends_nothing() {
    imported(line("Foxglove Medical Centre", ""));
    assertThat(practices.get(CLOSING).name()).isEqualTo("Foxglove Medical Centre");
    assertThat(participation().state()).isEqualTo(ParticipationState.JOINED);

    imported(line("Foxglove Medical Centre", "20140902"));
    imported(line("Foxglove Surgery", "20140902"));

    assertThat(closed.fired).hasSize(1);
    assertThat(desk.sentences()).hasSize(1);
  }
}
