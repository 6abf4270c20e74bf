package org.quantock.persistence.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.quantock.domain.reporting.SomeReport.*;

import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.application.reporting.PracticeDirectory;
import org.quantock.application.review.ReportRecordsContract;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Person;
import org.quantock.domain.indicator.IndicatorSetCode;
import org.quantock.domain.organisation.ListSize;
import org.quantock.domain.organisation.PracticeCode;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.Stale;
import org.quantock.persistence.access.JpaPeople;
import org.quantock.persistence.organisation.JpaPractices;
import org.quantock.persistence.reporting.JpaIndicatorTitles;
import org.quantock.persistence.reporting.JpaPracticeDirectory;
import org.quantock.persistence.reporting.JpaReportingFacts;
import org.quantock.persistence.reporting.JpaReports;
import org.quantock.persistence.scheme.JpaSchemes;
import org.quantock.persistence.scheme.SchemeGround;
import org.quantock.persistence.shared.Database;

class JpaReportRecordsTest {

  @Nested
  class OnH2 extends OnDatabase {
    OnH2() {
      super(Database.H2);
    }
  }

  @Nested
  class OnPostgresql extends OnDatabase {
    OnPostgresql() {
      super(Database.POSTGRESQL);
    }
  }

  abstract static class OnDatabase extends ReportRecordsContract {

    private final Database database;

    OnDatabase(Database database) {
      this.database = database;
    }

    @Override
    protected void withRecords(Consumer<Records> work) {
      database.inTransaction(
          em -> {
            prepare(em);
            var reports = new JpaReports(em);
            work.accept(
                new Records(
                    reports,
                    new JpaReportingFacts(em),
                    new JpaReviews(em),
                    new JpaReviewInterests(em),
                    new JpaReviewQueries(em),
                    new JpaAcceptedReports(em),
                    () -> {
                      em.flush();
                      em.clear();
                    }));
          });
    }

    @Test
    @DisplayName("REP-1")
    void a_second_report_for_the_same_period_is_refused() {
      database.inTransaction(
          em -> {
            prepare(em);
            var reports = new JpaReports(em);
            reports.add(started());
            assertThatThrownBy(() -> reports.add(started())).isInstanceOf(Stale.class);
          });
    }
  }

  @ParameterizedTest
  @EnumSource
  void names_and_list_sizes_of_practices_are_read(Database database) {
    database.inTransaction(
        em -> {
          prepare(em);
          new JpaPractices(em)
              .get(PRACTICE)
              .recordListSize(new ListSize(LocalDate.of(2014, 4, 1), 7100, "Made up"));
          var directory = new JpaPracticeDirectory(em);

          assertThat(directory.entries(List.of(PRACTICE, new PracticeCode("Z99999"))))
              .containsOnlyKeys(PRACTICE)
              .containsValue(new PracticeDirectory.Entry("Foxglove Surgery", "South Vale"));
          assertThat(directory.title(PRACTICE)).isEqualTo("Foxglove Surgery (Z99001)");
          assertThat(directory.listSize(PRACTICE, LAST_DAY)).contains(7100);
          assertThat(directory.listSize(PRACTICE, LocalDate.of(2013, 1, 1))).isEmpty();
          assertThat(new JpaIndicatorTitles(em).of(new IndicatorSetCode("none-such"))).isEmpty();
        });
  }

  private static void prepare(EntityManager em) {
    var people = new JpaPeople(em);
    for (Actor actor : List.of(MANAGER, GP, OTHER_GP, REVIEWER, COLLEAGUE)) {
      people.add(
          new Person(actor.id(), actor.name(), actor.name(), actor.organisation(), actor.roles()));
    }
    SchemeGround.lay(em);
    new JpaSchemes(em).add(SomeScheme.published());
  }
}
