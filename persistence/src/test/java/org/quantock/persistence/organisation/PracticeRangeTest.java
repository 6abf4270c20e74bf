package org.quantock.persistence.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quantock.domain.organisation.PracticeCode;

class PracticeRangeTest {

  @Test
  void what_lies_between_without_being_asked_for_does_not_belong() {
    var range = new PracticeRange(List.of(new PracticeCode("Z99005"), new PracticeCode("Z99001")));

    assertThat(range.has(new PracticeCode("Z99001"))).isTrue();
    assertThat(range.has(new PracticeCode("Z99003"))).isFalse();
    assertThat(range.has(new PracticeCode("Z99005"))).isTrue();
  }
}
