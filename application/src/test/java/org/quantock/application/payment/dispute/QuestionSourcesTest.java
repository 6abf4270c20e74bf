package org.quantock.application.payment.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.access.InMemoryPeople;
import org.quantock.application.participation.InMemoryParticipations;
import org.quantock.application.payment.InMemoryEntitlements;
import org.quantock.application.scheme.InMemorySchemes;
import org.quantock.domain.access.Person;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.participation.Participation;
import org.quantock.domain.participation.ParticipationId;
import org.quantock.domain.payment.EntitlementLine;
import org.quantock.domain.payment.EntitlementLineId;
import org.quantock.domain.payment.SomeFigures;
import org.quantock.domain.payment.SomeRun;
import org.quantock.domain.payment.Working;
import org.quantock.domain.payment.dispute.Involvement;
import org.quantock.domain.payment.dispute.Party;
import org.quantock.domain.payment.dispute.Questioned;
import org.quantock.domain.payment.dispute.QuestionedFact;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.Money;

/** What is kept of an entitlement when it is questioned. */
class QuestionSourcesTest {

  private final InMemoryEntitlements entitlements = new InMemoryEntitlements();
  private final InMemorySchemes schemes = new InMemorySchemes();
  private final InMemoryPeople people = new InMemoryPeople();
  private final EntitlementLine line =
      new EntitlementLine(
          EntitlementLineId.fresh(),
          SomeScheme.CODE,
          SomeFigures.PRACTICE,
          "protected",
          1,
          1,
          new Working(
              "A quarter of the protected amount.",
              List.of(new Working.Input("Baseline", "£100,000.01", "QOF 2013/14, entry 1")),
              List.of("£100,000.01 × 25% = £25,000.00"),
              "Rounded half up.",
              Money.of("25000.00")),
          "First worked out",
          Set.of(),
          SomeRun.act(SomeRun.PREPARER));

  @Test
  @DisplayName("DIS-1: of an entitlement its amount with the working is kept, and who recorded it")
  void of_an_entitlement_its_working_is_kept() {
    Questioned questioned = source().find(line.id().value(), SomeFigures.PRACTICE).orElseThrow();

    assertThat(questioned.subject().label())
        .isEqualTo("Entitlement to Protected QOF payment, Quarter 1 (April to June 2014)");
    assertThat(questioned.component()).contains("protected");
    assertThat(questioned.period()).contains(1);
    assertThat(questioned.areaTeam()).isEqualTo(new OrganisationCode("QAT"));
    assertThat(questioned.facts())
        .contains(
            new QuestionedFact("Amount", "£25,000.00"),
            new QuestionedFact("Baseline", "£100,000.01 (QOF 2013/14, entry 1)"),
            new QuestionedFact("Arithmetic", "£100,000.01 × 25% = £25,000.00"));
    assertThat(questioned.involved())
        .containsExactly(new Party(SomeRun.PREPARER.id(), "Somebody", Involvement.PREPARER));
  }

  @Test
  @DisplayName("DIS-1: another practice's entitlement is not there to be questioned")
  void another_practices_entitlement_is_not_there() {
    QuestionedEntitlements source = source();

    assertThat(source.find(line.id().value(), SomeFigures.OTHER)).isEmpty();
    assertThat(source.find(EntitlementLineId.fresh().value(), SomeFigures.PRACTICE)).isEmpty();
  }

  @Test
  void a_person_on_record_is_named() {
    var person =
        new Person(SomeRun.PREPARER.id(), "pat", "Pat Preparer", new OrganisationCode("QAT"));
    people.add(person);

    assertThat(new Parties(people).of(person.id(), Involvement.AUTHORISER))
        .isEqualTo(new Party(person.id(), "Pat Preparer", Involvement.AUTHORISER));
  }

  private QuestionedEntitlements source() {
    schemes.add(SomeScheme.published());
    var participations = new InMemoryParticipations(schemes, List.of());
    for (var practice : List.of(SomeFigures.PRACTICE, SomeFigures.OTHER)) {
      participations.add(
          new Participation(
              ParticipationId.fresh(),
              SomeScheme.CODE,
              SomeScheme.ENDS,
              practice,
              SomeScheme.STARTS,
              SomeScheme.STARTS.plusMonths(2)));
    }
    entitlements.add(List.of(line));
    return new QuestionedEntitlements(entitlements, participations, schemes, new Parties(people));
  }
}
