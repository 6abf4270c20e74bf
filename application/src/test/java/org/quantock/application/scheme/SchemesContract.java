package org.quantock.application.scheme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.scheme.ChangedTerms;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SchemeCode;
import org.quantock.domain.scheme.Schemes;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.PersonId;

/** What every store of schemes keeps to, in memory and in both databases. */
public abstract class SchemesContract {

  /** A store to work with; what was changed is read afresh after {@code forget}. */
  public record Store(Schemes schemes, SchemeQueries queries, Runnable forget) {}

  /** Work on an empty store. */
  @FunctionalInterface
  public interface Work {
    void on(Store store);
  }

  protected abstract void inStore(Work work);

  private static final LocalDate JUNE = LocalDate.of(2014, 6, 20);

  @Test
  void a_scheme_comes_back_with_all_its_terms_and_amendments() {
    inStore(
        store -> {
          Scheme scheme = SomeScheme.published();
          scheme.amend(
              ChangedTerms.withAgreement("Clearer words"),
              LocalDate.of(2014, 10, 1),
              "A clearer agreement",
              JUNE,
              PersonId.fresh(),
              SomeScheme.AT);
          store.schemes().add(scheme);
          store.forget().run();

          Scheme read = store.schemes().get(SomeScheme.CODE);
          assertThat(read.versions()).hasSize(2);
          assertThat(read.versions().get(0).terms()).isEqualTo(SomeScheme.terms());
          assertThat(read.terms()).isEqualTo(ChangedTerms.withAgreement("Clearer words"));
          assertThat(read.versionOn(LocalDate.of(2014, 9, 30)).number()).isEqualTo(1);
          assertThat(read.versionOn(LocalDate.of(2014, 10, 1)).number()).isEqualTo(2);
          assertThat(read.publishedOn()).contains(JUNE);
        });
  }

  @Test
  void an_amendment_in_preparation_is_kept_changed_and_discarded() {
    inStore(
        store -> {
          Scheme scheme = SomeScheme.published();
          scheme.prepareAmendment(JUNE, PersonId.fresh(), SomeScheme.AT);
          store.schemes().add(scheme);
          store.forget().run();

          Scheme read = store.schemes().get(SomeScheme.CODE);
          read.change(ChangedTerms.withAgreement("Draft words"), PersonId.fresh(), SomeScheme.AT);
          store.forget().run();
          read = store.schemes().get(SomeScheme.CODE);
          assertThat(read.amendment().orElseThrow().terms().agreement()).isEqualTo("Draft words");
          assertThat(read.terms()).isEqualTo(SomeScheme.terms());

          read.discardAmendment();
          store.forget().run();
          assertThat(store.schemes().get(SomeScheme.CODE).amendment()).isEmpty();
        });
  }

  @Test
  void an_unknown_scheme_is_not_found() {
    inStore(
        store -> {
          assertThat(store.schemes().find(new SchemeCode("nowhere"))).isEmpty();
          assertThatThrownBy(() -> store.schemes().get(new SchemeCode("nowhere")))
              .isInstanceOf(NotFound.class)
              .hasMessageContaining("nowhere");
        });
  }

  @Test
  void schemes_are_listed_newest_start_first_and_hidden_while_configured() {
    inStore(
        store -> {
          store.schemes().add(SomeScheme.published());
          store.schemes().add(configuring("b-2015-16", LocalDate.of(2015, 4, 1)));
          store.schemes().add(configuring("a-2015-16", LocalDate.of(2015, 4, 1)));
          store.forget().run();

          assertThat(store.schemes().all())
              .extracting(scheme -> scheme.code().value())
              .containsExactly("a-2015-16", "b-2015-16", "example-2014-15");
          assertThat(store.queries().list(true))
              .extracting(SchemeRow::code)
              .containsExactly("a-2015-16", "b-2015-16", "example-2014-15");
          assertThat(store.queries().list(false))
              .containsExactly(
                  new SchemeRow(
                      "example-2014-15",
                      "Example Practice Quality Scheme",
                      "QCC",
                      "QAT",
                      SomeScheme.STARTS,
                      SomeScheme.ENDS,
                      org.quantock.domain.scheme.SchemeState.PUBLISHED));
        });
  }

  private static Scheme configuring(String code, LocalDate startsOn) {
    return new Scheme(
        new Scheme.Outline(
            new SchemeCode(code),
            "Another scheme",
            new OrganisationCode("QCC"),
            new OrganisationCode("QAT"),
            Optional.empty(),
            new IndicatorSetCode("qof-2014-15"),
            startsOn,
            startsOn.plusYears(1).minusDays(1)),
        SomeScheme.terms(),
        PersonId.fresh(),
        SomeScheme.AT);
  }
}
