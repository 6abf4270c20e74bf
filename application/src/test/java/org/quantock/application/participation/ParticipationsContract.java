package org.quantock.application.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.participation.OpenPractices.OpenPractice;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.participation.ParticipationState;
import org.quantock.domain.participation.Participations;
import org.quantock.domain.participation.SomeParticipation;
import org.quantock.domain.participation.Spell;
import org.quantock.domain.participation.Takeover;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.NotFound;

/** What every store of participations keeps to, in memory and in both databases. */
public abstract class ParticipationsContract {

  /** The practices that every store knows of. */
  public static final List<OpenPractice> PRACTICES =
      List.of(
          new OpenPractice(new PracticeCode("Z99001"), "Foxglove Surgery", "South Vale"),
          new OpenPractice(new PracticeCode("Z99002"), "Harbour Practice", "Coast"),
          new OpenPractice(new PracticeCode("Z99003"), "Moorland Practice", ""));

  /** A store that has the published scheme and the practices; {@code forget} reads afresh. */
  public record Store(
      Participations participations, ParticipationQueries queries, Runnable forget) {}

  /** Work on such a store. */
  @FunctionalInterface
  public interface Work {
    void on(Store store);
  }

  protected abstract void inStore(Work work);

  private static final PracticeCode SECOND = new PracticeCode("Z99002");
  private static final PracticeCode THIRD = new PracticeCode("Z99003");

  @Test
  void a_participation_comes_back_with_its_signature_and_spells() {
    inStore(
        store -> {
          Participation joined = SomeParticipation.joined();
          store.participations().add(joined);
          store.forget().run();
          Participation read = store.participations().get(joined.id());
          read.leave(LocalDate.of(2014, 10, 1), LocalDate.of(2014, 9, 20));
          store.forget().run();

          read = store.participations().get(joined.id());
          assertThat(read.state()).isEqualTo(ParticipationState.LEFT);
          assertThat(read.spells())
              .containsExactly(new Spell(SomeScheme.STARTS, LocalDate.of(2014, 9, 30)));
          assertThat(read.signedName()).contains("Ann Manager");
          assertThat(read.signedAt()).contains(SomeParticipation.AT);
          assertThat(read.practice()).isEqualTo(SomeParticipation.PRACTICE);
        });
  }

  @Test
  @DisplayName("PAR-13, PAR-14")
  void what_ended_and_what_was_taken_over_comes_back() {
    inStore(
        store -> {
          Participation predecessor = SomeParticipation.joined();
          Participation successor = SomeParticipation.offered(SECOND);
          store.participations().add(predecessor);
          store.participations().add(successor);
          LocalDate lastDay = LocalDate.of(2014, 9, 2);
          successor.takeOver(predecessor, lastDay.plusDays(1), lastDay);
          predecessor.end(lastDay, lastDay);
          store.forget().run();

          Participation ended = store.participations().get(predecessor.id());
          assertThat(ended.state()).isEqualTo(ParticipationState.ENDED);
          assertThat(ended.spells()).containsExactly(new Spell(SomeScheme.STARTS, lastDay));
          Participation read = store.participations().get(successor.id());
          assertThat(read.takeovers())
              .containsExactly(new Takeover(SomeParticipation.PRACTICE, lastDay.plusDays(1)));
          assertThat(read.signedName()).contains("Ann Manager");
          assertThat(read.seen()).isEmpty();
        });
  }

  @Test
  void participations_are_found_by_scheme_and_practice() {
    inStore(
        store -> {
          store.participations().add(SomeParticipation.offered(SECOND));
          store.participations().add(SomeParticipation.offered());
          store.forget().run();

          assertThat(store.participations().of(SomeScheme.CODE))
              .extracting(each -> each.practice().value())
              .containsExactly("Z99001", "Z99002");
          assertThat(store.participations().of(SomeScheme.CODE, SECOND)).isPresent();
          assertThat(store.participations().of(SomeScheme.CODE, THIRD)).isEmpty();
          assertThat(store.participations().of(SomeScheme.CODE, List.of(THIRD, SECOND)))
              .extracting(Participation::practice)
              .containsExactly(SECOND);
          assertThat(store.participations().of(SECOND)).hasSize(1);
          assertThatThrownBy(() -> store.participations().get(ParticipationId.fresh()))
              .isInstanceOf(NotFound.class);
        });
  }

  @Test
  @DisplayName("PAR-5")
  void a_practice_is_offered_a_scheme_once() {
    inStore(
        store -> {
          store.participations().add(SomeParticipation.offered());
          assertThatThrownBy(() -> store.participations().add(SomeParticipation.offered()))
              .isInstanceOf(RuntimeException.class);
        });
  }

  @Test
  void the_uptake_lists_every_offer_by_locality_and_code() {
    inStore(
        store -> {
          store.participations().add(SomeParticipation.joined());
          store.participations().add(SomeParticipation.offered(SECOND));
          store.participations().add(SomeParticipation.offered(THIRD));
          store.forget().run();

          assertThat(store.queries().uptake(SomeScheme.CODE))
              .containsExactly(
                  new UptakeRow(
                      "Z99003",
                      "Moorland Practice",
                      "",
                      ParticipationState.OFFERED,
                      false,
                      SomeParticipation.RESPOND_BY,
                      null,
                      null),
                  new UptakeRow(
                      "Z99002",
                      "Harbour Practice",
                      "Coast",
                      ParticipationState.OFFERED,
                      false,
                      SomeParticipation.RESPOND_BY,
                      null,
                      null),
                  new UptakeRow(
                      "Z99001",
                      "Foxglove Surgery",
                      "South Vale",
                      ParticipationState.JOINED,
                      false,
                      SomeParticipation.RESPOND_BY,
                      LocalDate.of(2014, 7, 1),
                      null));
        });
  }

  @Test
  void a_practice_sees_its_own_offers_only() {
    inStore(
        store -> {
          Participation mine = SomeParticipation.offered();
          store.participations().add(mine);
          store.participations().add(SomeParticipation.offered(SECOND));
          store.forget().run();

          assertThat(store.queries().offers(SomeParticipation.PRACTICE))
              .containsExactly(
                  new OfferRow(
                      mine.id().toString(),
                      "example-2014-15",
                      "Example Practice Quality Scheme",
                      SomeScheme.STARTS,
                      SomeScheme.ENDS,
                      ParticipationState.OFFERED,
                      false,
                      SomeParticipation.OFFERED,
                      SomeParticipation.RESPOND_BY,
                      null));
        });
  }

  @Test
  @DisplayName("PAR-3")
  void offers_without_an_answer_after_their_day_are_counted_for_those_who_manage_the_scheme() {
    inStore(
        store -> {
          store.participations().add(SomeParticipation.joined());
          store.participations().add(SomeParticipation.offered(SECOND));
          store.participations().add(SomeParticipation.offered(THIRD));
          store.forget().run();
          var areaTeam = new OrganisationCode("QAT");

          assertThat(store.queries().lapsed(areaTeam, SomeParticipation.RESPOND_BY)).isEmpty();
          assertThat(store.queries().lapsed(areaTeam, SomeParticipation.RESPOND_BY.plusDays(1)))
              .containsExactly(
                  new LapsedRow("example-2014-15", "Example Practice Quality Scheme", 2));
          assertThat(
                  store
                      .queries()
                      .lapsed(
                          new OrganisationCode("QXX"), SomeParticipation.RESPOND_BY.plusDays(1)))
              .isEmpty();
        });
  }
}
