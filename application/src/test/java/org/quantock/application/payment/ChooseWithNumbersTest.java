package org.quantock.application.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quantock.domain.payment.SomeFigures.PRACTICE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.indicator.InMemoryComparators;
import org.quantock.application.indicator.InMemoryIndicatorSets;
import org.quantock.application.participation.InMemoryParticipations;
import org.quantock.application.participation.ParticipationsContract;
import org.quantock.application.scheme.InMemorySchemes;
import org.quantock.application.shared.FixedCaller;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.SomeParticipation;
import org.quantock.domain.payment.ChoiceDocument;
import org.quantock.domain.payment.ChoiceDocumentId;
import org.quantock.domain.payment.ChoiceDocuments;
import org.quantock.domain.payment.Comparison;
import org.quantock.domain.payment.YearPoints;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.Money;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.Points;
import org.quantock.domain.shared.Stale;

class ChooseWithNumbersTest {

  private final PaymentDesk desk = new PaymentDesk();
  private final InMemorySchemes schemes = new InMemorySchemes();
  private final InMemoryParticipations participations =
      new InMemoryParticipations(schemes, ParticipationsContract.PRACTICES);
  private final Participation offered = SomeParticipation.offered();
  private final InMemoryDocuments documents = new InMemoryDocuments();
  private final Comparisons comparisons =
      new Comparisons(
          new InMemoryIndicatorSets(), new InMemoryComparators(), desk.figures(), desk.stamp);
  private final KeepSeenFigures keep = new KeepSeenFigures(comparisons, documents, desk.stamp);

  @BeforeEach
  void lay() {
    schemes.add(desk.scheme);
    participations.add(offered);
    desk.setBaseline()
        .handle(
            new SetBaseline.Command(
                SomeScheme.CODE,
                PRACTICE,
                PaymentDesk.YEAR,
                Money.of("100000.00"),
                Optional.of(new YearPoints(Points.of("800"), Points.of("1000"))),
                "QOF achievement of 2013/14"));
    desk.desk.caller.becomes(
        FixedCaller.person("Ann Manager", PRACTICE.value(), Role.PRACTICE_MANAGER));
  }

  private ChooseWithNumbers choose() {
    return new ChooseWithNumbers(participations, schemes, comparisons, desk.stamp);
  }

  @Test
  @DisplayName("PAY-87: a practice sees its own year and no other practice's")
  void a_practice_sees_its_own_year_side_by_side() {
    Comparison comparison = choose().ask(offered.id(), Optional.empty());

    assertThat(comparison.practice()).isEqualTo(PRACTICE);
    assertThat(comparison.from()).isEqualTo(SomeScheme.STARTS);
    assertThat(comparison.join().estimates().get(0).cases().orElseThrow().high().result())
        .isEqualTo(Money.of("100000.00"));
    assertThatThrownBy(() -> choose().ask(offered.id(), Optional.of(LocalDate.of(2016, 1, 1))))
        .isInstanceOf(InvalidInput.class);
    desk.desk.caller.becomes(FixedCaller.person("Ben", "Z99002", Role.PRACTICE_MANAGER));
    assertThatThrownBy(() -> choose().ask(offered.id(), Optional.empty()))
        .isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("PAY-90: what was seen is kept, and what has changed is shown again first")
  void what_was_seen_is_kept_and_changed_numbers_are_refused() {
    Comparison seen = choose().ask(offered.id(), Optional.empty());

    UUID kept = keep.keep(desk.scheme, PRACTICE, "joined", seen.fingerprint());

    assertThat(documents.get(new ChoiceDocumentId(kept)).comparison()).isEqualTo(seen);
    assertThatThrownBy(() -> keep.keep(desk.scheme, PRACTICE, "joined", "something else"))
        .isInstanceOf(Stale.class)
        .hasMessageContaining("look at them again");
    assertThat(keep.keep(desk.scheme, PRACTICE, "joined", "")).isNotEqualTo(kept);
    assertThat(documents.all).hasSize(2);
  }

  @Test
  @DisplayName("PAY-90: both sides see what was seen, and nobody else")
  void the_practice_and_its_area_team_see_what_was_seen() {
    var id = new ChoiceDocumentId(keep.keep(desk.scheme, PRACTICE, "joined", ""));
    var mine = new MySeenFigures(documents, desk.stamp);
    var theirs = new ViewSeenFigures(documents, schemes, desk.stamp);
    assertThat(mine.ask(id).choice()).isEqualTo("joined");

    desk.desk.caller.becomes(FixedCaller.person("Ben", "Z99002", Role.PRACTICE_MANAGER));
    assertThatThrownBy(() -> mine.ask(id)).isInstanceOf(NotFound.class);
    desk.desk.caller.becomes(FixedCaller.person("Fin", "QAT", Role.FINANCE));
    assertThat(theirs.ask(id).comparison().practice()).isEqualTo(PRACTICE);
    desk.desk.caller.becomes(FixedCaller.person("Fin", "QXX", Role.FINANCE));
    assertThatThrownBy(() -> theirs.ask(id)).isInstanceOf(NotFound.class);
  }

  private static final class InMemoryDocuments implements ChoiceDocuments {

    private final List<ChoiceDocument> all = new ArrayList<>();

    @Override
    public void add(ChoiceDocument document) {
      all.add(document);
    }

    @Override
    public Optional<ChoiceDocument> find(ChoiceDocumentId id) {
      return all.stream().filter(document -> document.id().equals(id)).findFirst();
    }

    @Override
    public List<ChoiceDocument> of(SchemeCode scheme, PracticeCode practice) {
      return all.stream()
          .filter(
              document -> document.scheme().equals(scheme) && document.practice().equals(practice))
          .toList();
    }
  }
}
