package org.quantock.persistence.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.PersonId;
import org.quantock.persistence.shared.Database;

class JpaSchemesTest {

  @ParameterizedTest
  @EnumSource
  void a_scheme_comes_back_with_all_its_terms_and_amendments(Database database) {
    database.inTransaction(
        em -> {
          var schemes = new JpaSchemes(em);
          Scheme scheme = SomeScheme.published();
          scheme.amend(
              SomeScheme.terms(),
              LocalDate.of(2014, 10, 1),
              "A clearer agreement",
              LocalDate.of(2014, 9, 1),
              PersonId.fresh(),
              SomeScheme.AT);
          schemes.add(scheme);
          em.clear();

          Scheme read = schemes.get(SomeScheme.CODE);
          assertThat(read.terms()).isEqualTo(SomeScheme.terms());
          assertThat(read.versions()).hasSize(2);
          assertThat(read.versionOn(LocalDate.of(2014, 9, 30)).number()).isEqualTo(1);
          assertThat(read.versionOn(LocalDate.of(2014, 10, 1)).number()).isEqualTo(2);
          assertThat(schemes.all()).contains(read);
        });
  }
}
