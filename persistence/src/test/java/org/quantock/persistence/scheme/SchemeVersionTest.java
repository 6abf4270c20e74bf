package org.quantock.persistence.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.quantock.domain.scheme.ChangedTerms;
import org.quantock.domain.scheme.Scheme;
import org.quantock.domain.scheme.SomeScheme;
import org.quantock.domain.shared.PersonId;
import org.quantock.persistence.shared.Database;

class SchemeVersionTest {

  /** Two administrators: the second must not overwrite what the first saved. */
  @ParameterizedTest
  @EnumSource
  void changing_the_terms_raises_the_version_of_the_whole_scheme(Database database) {
    database.inTransaction(
        em -> {
          SchemeGround.lay(em);
          var schemes = new JpaSchemes(em);
          schemes.add(SomeScheme.configuring());
          em.clear();
          Scheme scheme = schemes.get(SomeScheme.CODE);
          int before = scheme.version();

          scheme.change(ChangedTerms.withAgreement("Other words"), PersonId.fresh(), SomeScheme.AT);
          em.flush();
          em.clear();

          assertThat(schemes.get(SomeScheme.CODE).version()).isGreaterThan(before);
        });
  }
}
