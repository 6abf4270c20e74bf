package org.quantock.application.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.indicator.IndicatorCode;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.scheme.Aim;
import org.quantock.domain.scheme.ChangedTerms;
import org.quantock.domain.scheme.RetainedIndicator;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeAction;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.SchemeState;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.scheme.Terms;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;

class SchemeUseCasesTest {

  private static final OrganisationCode CCG = new OrganisationCode("QCC");
  private static final OrganisationCode AREA_TEAM = new OrganisationCode("QAT");
  private static final LocalDate OCTOBER = LocalDate.of(2014, 10, 1);

  private final SchemeDesk desk = new SchemeDesk();

  @Test
  void a_scheme_is_made_from_a_shipped_preset_and_published() {
    SchemeCode code =
        desk.makeFromPreset()
            .handle(MakeSchemeFromPreset.Command.ofShipped("somerset-2014-15", CCG, AREA_TEAM));
    Scheme scheme = desk.get(code);
    assertThat(code.value()).isEqualTo("somerset-2014-15");
    assertThat(scheme.name()).isEqualTo("Somerset Practice Quality Scheme 2014-15");
    assertThat(scheme.state()).isEqualTo(SchemeState.CONFIGURING);

    desk.publish().handle(new PublishScheme.Command(code, scheme.version()));
    assertThat(scheme.state()).isEqualTo(SchemeState.PUBLISHED);
    assertThat(desk.desk.sentences())
        .containsExactly(
            "Made the scheme “Somerset Practice Quality Scheme 2014-15” from the preset somerset-2014-15",
            "Published the scheme “Somerset Practice Quality Scheme 2014-15”; all 2 cases of its test deck passed");
  }

  @Test
  void a_scheme_is_made_from_an_uploaded_preset_under_another_code_and_name() {
    SchemeCode code =
        desk.makeFromPreset()
            .handle(
                new MakeSchemeFromPreset.Command(
                    "vale-2014-15",
                    "Vale scheme",
                    CCG,
                    AREA_TEAM,
                    "",
                    desk.shipped.text("somerset-2014-15")));

    assertThat(desk.get(code).name()).isEqualTo("Vale scheme");
  }

  @Test
  void a_bad_preset_makes_no_scheme() {
    assertThatThrownBy(
            () ->
                desk.makeFromPreset()
                    .handle(new MakeSchemeFromPreset.Command("", "", CCG, AREA_TEAM, "", "{ oops")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("line 1");
    assertThat(desk.schemes.all()).isEmpty();
    assertThat(desk.desk.entries).isEmpty();
  }

  @Test
  void two_schemes_do_not_share_a_code_and_the_organisations_are_known() {
    desk.given(SomeScheme.configuring());

    assertThatThrownBy(
            () ->
                desk.makeFromPreset()
                    .handle(
                        new MakeSchemeFromPreset.Command(
                            "example-2014-15", "", AREA_TEAM, CCG, "somerset-2014-15", "")))
        .isInstanceOfSatisfying(
            InvalidInput.class,
            refusal ->
                assertThat(refusal.problems())
                    .extracting(problem -> problem.field())
                    .containsExactly("code", "commissioner", "areaTeam"));
  }

  @Test
  @DisplayName("SCH-14")
  void people_of_other_organisations_make_and_change_nothing() {
    Scheme scheme = desk.given(SomeScheme.configuring());
    desk.desk.caller.becomes(SchemeDesk.STRANGER);

    assertThatThrownBy(
            () ->
                desk.makeFromPreset()
                    .handle(
                        MakeSchemeFromPreset.Command.ofShipped("somerset-2014-15", CCG, AREA_TEAM)))
        .isInstanceOf(NotPermitted.class);
    assertThatThrownBy(() -> desk.publish().handle(new PublishScheme.Command(SomeScheme.CODE, 0)))
        .isInstanceOf(NotPermitted.class);
    assertThat(scheme.state()).isEqualTo(SchemeState.CONFIGURING);
    assertThat(desk.desk.entries).isEmpty();
  }

  @Test
  void a_scheme_is_made_from_an_approved_proposal_with_or_without_a_preset() {
    SchemeCode empty =
        desk.makeFromProposal()
            .handle(
                new MakeSchemeFromProposal.Command(
                    SchemeDesk.APPROVED, "vale-empty", "", AREA_TEAM, "", "qof-2014-15"));
    SchemeCode full =
        desk.makeFromProposal()
            .handle(
                new MakeSchemeFromProposal.Command(
                    SchemeDesk.APPROVED,
                    "vale-full",
                    "Vale full",
                    AREA_TEAM,
                    "somerset-2014-15",
                    ""));

    assertThat(desk.get(empty).name()).isEqualTo("Vale quality scheme");
    assertThat(desk.get(empty).proposal()).contains(SchemeDesk.APPROVED);
    assertThat(desk.get(empty).terms().aims()).isEmpty();
    assertThat(desk.get(full).terms().aims()).hasSize(3);
    assertThatThrownBy(() -> desk.publish().handle(new PublishScheme.Command(empty, 0)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("at least one aim");
  }

  @Test
  void a_proposal_that_is_not_approved_makes_no_scheme() {
    assertThatThrownBy(
            () ->
                desk.makeFromProposal()
                    .handle(
                        new MakeSchemeFromProposal.Command(
                            UUID.randomUUID(), "vale", "", AREA_TEAM, "", "qof-2014-15")))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () ->
                desk.makeFromProposal()
                    .handle(
                        new MakeSchemeFromProposal.Command(
                            SchemeDesk.APPROVED, "vale", "", AREA_TEAM, "", "qof-1999")))
        .isInstanceOf(InvalidInput.class);
  }

  @Test
  @DisplayName("SCH-1, AUD-5")
  void terms_are_changed_before_publishing_and_the_record_says_what_changed() {
    Scheme scheme = desk.given(SomeScheme.configuring());

    desk.change()
        .handle(
            new ChangeTerms.Command(
                SomeScheme.CODE, scheme.version(), ChangedTerms.withAgreement("Other words")));

    assertThat(scheme.terms().agreement()).isEqualTo("Other words");
    assertThat(desk.desk.sentences()).containsExactly("The words of the agreement changed.");
    assertThat(desk.desk.entries.get(0).changes())
        .containsExactly("agreement: " + SomeScheme.terms().agreement() + " → Other words");
    desk.publish().handle(new PublishScheme.Command(SomeScheme.CODE, scheme.version()));
    assertThat(desk.desk.entries.get(1).changes())
        .containsExactly("state: configuring → published");
    assertThatThrownBy(
            () ->
                desk.change()
                    .handle(
                        new ChangeTerms.Command(
                            SomeScheme.CODE, scheme.version(), SomeScheme.terms())))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("amendment");
  }

  @Test
  void an_indicator_outside_the_set_is_not_retained() {
    Scheme scheme = desk.given(SomeScheme.configuring());
    Terms t = scheme.terms();
    Terms unknown =
        new Terms(
            t.agreement(),
            List.of(new RetainedIndicator(new IndicatorCode("XX001"), false)),
            t.aims(),
            t.questions(),
            t.periods(),
            t.criteria(),
            t.components(),
            t.shares(),
            t.reference(),
            t.assumptions());

    assertThatThrownBy(
            () ->
                desk.change()
                    .handle(new ChangeTerms.Command(SomeScheme.CODE, scheme.version(), unknown)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("XX001 is not an indicator of qof-2014-15");
  }

  @Test
  void a_preset_file_replaces_all_terms() {
    Scheme scheme = desk.given(SomeScheme.configuring());

    desk.replace()
        .handle(
            new ReplaceTerms.Command(
                SomeScheme.CODE, scheme.version(), desk.shipped.text("somerset-2014-15")));

    assertThat(scheme.terms().aims()).hasSize(3);
    assertThat(scheme.name()).isEqualTo("Example Practice Quality Scheme");
    assertThat(desk.desk.entries.get(0).changes())
        .hasSize(21)
        .last()
        .asString()
        .startsWith("more changes: nothing → ");
  }

  @Test
  @DisplayName("AUD-5: the record has each item of the terms before and after")
  void the_record_has_each_item_of_the_terms_before_and_after() {
    Scheme scheme = desk.given(SomeScheme.configuring());
    Aim kept = scheme.terms().aims().get(0);
    List<Aim> aims = List.of(new Aim(kept.code(), "Joined-up care", kept.description()));

    desk.change()
        .handle(
            new ChangeTerms.Command(
                SomeScheme.CODE, scheme.version(), ChangedTerms.withAims(aims)));

    assertThat(desk.desk.entries.get(0).changes())
        .containsExactly(
            "aim integrated-care: Integrated care; Care for people with long-term conditions."
                + " → Joined-up care; Care for people with long-term conditions.",
            "aim admissions: Fewer avoidable admissions; Fewer emergency admissions. → nothing");
  }

  @Test
  void a_stale_version_changes_nothing() {
    Scheme scheme = desk.given(SomeScheme.configuring());
    int stale = scheme.version() + 1;

    assertThatThrownBy(
            () -> desk.publish().handle(new PublishScheme.Command(SomeScheme.CODE, stale)))
        .isInstanceOf(Stale.class);
    assertThatThrownBy(
            () ->
                desk.change()
                    .handle(new ChangeTerms.Command(SomeScheme.CODE, stale, SomeScheme.terms())))
        .isInstanceOf(Stale.class);
    assertThatThrownBy(
            () ->
                desk.describe()
                    .handle(
                        new DescribeScheme.Command(
                            SomeScheme.CODE, stale, "x", SomeScheme.STARTS, SomeScheme.ENDS)))
        .isInstanceOf(Stale.class);
    assertThat(scheme.state()).isEqualTo(SchemeState.CONFIGURING);
    assertThat(desk.desk.entries).isEmpty();
  }

  @Test
  @DisplayName("SCH-1, SCH-2, SCH-13")
  void an_amendment_is_prepared_changed_and_put_on_record_with_its_reason() {
    Scheme scheme = desk.given(SomeScheme.published());
    int version = scheme.version();
    desk.prepare().handle(new PrepareAmendment.Command(SomeScheme.CODE, version));
    desk.change()
        .handle(
            new ChangeTerms.Command(
                SomeScheme.CODE, version, ChangedTerms.withAgreement("Other words")));
    assertThat(desk.view().ask(SomeScheme.CODE).draftChanges())
        .containsExactly("The words of the agreement changed.");

    int number =
        desk.amend().handle(new AmendScheme.Command(SomeScheme.CODE, version, OCTOBER, "Clearer"));

    assertThat(number).isEqualTo(2);
    SchemeDetail seen = desk.view().ask(SomeScheme.CODE);
    assertThat(seen.number()).isEqualTo(1);
    assertThat(seen.versions().get(1).changes())
        .containsExactly("The words of the agreement changed.");
    assertThat(seen.versions().get(1).reason()).isEqualTo("Clearer");
    assertThat(desk.desk.entries.get(2).changes())
        .containsExactly("agreement: " + SomeScheme.terms().agreement() + " → Other words");
    desk.desk.moveTo(OCTOBER);
    assertThat(desk.view().ask(SomeScheme.CODE).number()).isEqualTo(2);
    assertThat(desk.viewTerms().ask(SomeScheme.CODE, 1).terms()).isEqualTo(SomeScheme.terms());
    assertThat(desk.viewTerms().ask(SomeScheme.CODE, 1).inForce()).isFalse();
    assertThatThrownBy(() -> desk.viewTerms().ask(SomeScheme.CODE, 3)).isInstanceOf(NotFound.class);
  }

  @Test
  @DisplayName("SCH-13")
  void an_amendment_in_preparation_is_hidden_from_practices_and_can_be_discarded() {
    Scheme scheme = desk.given(SomeScheme.published());
    desk.prepare().handle(new PrepareAmendment.Command(SomeScheme.CODE, scheme.version()));

    desk.desk.caller.becomes(SchemeDesk.MANAGER);
    assertThat(desk.view().ask(SomeScheme.CODE).draft()).isNull();
    assertThat(desk.view().ask(SomeScheme.CODE).mayEdit()).isFalse();

    desk.desk.caller.becomes(SchemeDesk.ADMINISTRATOR);
    assertThat(desk.view().ask(SomeScheme.CODE).mayEdit()).isTrue();
    desk.discard().handle(new DiscardAmendment.Command(SomeScheme.CODE, scheme.version()));
    assertThat(desk.view().ask(SomeScheme.CODE).draft()).isNull();
  }

  @Test
  @DisplayName("SCH-7")
  void a_scheme_is_closed_when_nothing_is_open_and_stays_readable() {
    Scheme scheme = desk.given(SomeScheme.published());
    desk.desk.moveTo(LocalDate.of(2015, 7, 1));
    desk.unsettled = 3;
    assertThatThrownBy(
            () -> desk.close().handle(new CloseScheme.Command(SomeScheme.CODE, scheme.version())))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("3 are still open");

    desk.unsettled = 0;
    desk.close().handle(new CloseScheme.Command(SomeScheme.CODE, scheme.version()));
    desk.markEvaluated().handle(new MarkEvaluated.Command(SomeScheme.CODE, scheme.version()));

    desk.desk.caller.becomes(SchemeDesk.MANAGER);
    SchemeDetail seen = desk.view().ask(SomeScheme.CODE);
    assertThat(seen.state()).isEqualTo(SchemeState.EVALUATED);
    assertThat(seen.terms()).isEqualTo(SomeScheme.terms());
    assertThat(seen.obstacles().get(SchemeAction.CHOOSE)).contains("closed");
  }

  @Test
  @DisplayName("SCH-14")
  void a_scheme_being_configured_is_not_there_for_practices() {
    desk.given(SomeScheme.configuring());
    desk.desk.caller.becomes(SchemeDesk.MANAGER);

    assertThatThrownBy(() -> desk.view().ask(SomeScheme.CODE)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> desk.viewTerms().ask(SomeScheme.CODE, 1)).isInstanceOf(NotFound.class);
    assertThat(new ListSchemes(desk.schemes, desk.desk.caller).ask()).isEmpty();
    desk.desk.caller.becomes(SchemeDesk.ADMINISTRATOR);
    assertThat(new ListSchemes(desk.schemes, desk.desk.caller).ask()).hasSize(1);
  }

  @Test
  @DisplayName("SCH-6")
  void what_is_assumed_is_shown_as_assumed() {
    desk.given(SomeScheme.published());

    SchemeDetail seen = desk.view().ask(SomeScheme.CODE);

    assertThat(seen.isPartlyAssumed()).isTrue();
    assertThat(seen.retained()).allMatch(SchemeDetail.RetainedRow::assumed);
    assertThat(seen.retained().get(0).description()).isEqualTo("Words of DM003");
    assertThat(seen.suspended()).isEqualTo(4);
    assertThat(seen.commissionerName()).isEqualTo("Quantock Vale CCG");
  }

  @Test
  void the_terms_are_exported_as_a_preset_that_can_be_uploaded_again() {
    desk.given(SomeScheme.published());

    String json = new ExportTerms(desk.schemes, desk.desk.caller).ask(SomeScheme.CODE);

    assertThat(desk.reader.read(json).terms()).isEqualTo(SomeScheme.terms());
  }

  @Test
  void the_shipped_presets_are_listed_with_what_they_say_of_themselves() {
    assertThat(new ListPresets(desk.shipped, desk.reader).ask())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.code()).isEqualTo("somerset-2014-15");
              assertThat(row.about()).contains("Assumed");
              assertThat(row.problem()).isEmpty();
            });
  }

  @Test
  @DisplayName("SCH-17: a scheme is not published while a case of its test deck fails")
  void a_failing_case_keeps_a_scheme_from_being_published() {
    Scheme scheme = desk.given(SomeScheme.configuring());
    desk.deck =
        new SchemeDeck.Outcome(
            3, List.of("S001 of example-2014-15: expected 25000.00, got 20000.00"));

    assertThatThrownBy(
            () ->
                desk.publish().handle(new PublishScheme.Command(SomeScheme.CODE, scheme.version())))
        .isInstanceOf(RuleViolated.class)
        .hasMessageContaining("1 of 3 cases of its test deck failed")
        .hasMessageContaining("S001 of example-2014-15: expected 25000.00, got 20000.00");
    assertThat(scheme.state()).isEqualTo(SchemeState.CONFIGURING);
  }
}
