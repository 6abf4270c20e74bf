package org.quantock.application.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringWriter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.application.organisation.ImportDesk;
import org.quantock.domain.organisation.ImportKind;
import org.quantock.domain.shared.NotFound;

class WritePublishedPointsTest {

  private final ImportDesk desk = new ImportDesk();
  private final WritePublishedPoints points = new WritePublishedPoints(desk.sets, desk.comparators);

  @Test
  @DisplayName("IND-16")
  void our_points_stand_beside_the_published_ones_by_practice_and_indicator() {
    desk.imported(ImportKind.PRACTICE_REGISTER, "register-utf8.csv");
    desk.imported(ImportKind.PUBLISHED_RESULTS, "results-long.csv");
    var file = new StringWriter();
    points.ask(points.find("qof-2014-15"), file);

    assertThat(file.toString().split("\r\n"))
        .containsExactly(
            "PRACTICE_CODE,INDICATOR_CODE,NUMERATOR,DENOMINATOR,EXCEPTIONS,POINTS_COMPUTED,POINTS_PUBLISHED",
            "L99001,AST001,,,,4,4",
            "L99001,AST003,546,1057,66,5.32,5.32",
            "L99006,AST003,0,0,,0,");
  }

  @Test
  void only_a_set_on_record_is_found() {
    assertThatThrownBy(() -> points.find("qof-1999")).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> points.find("../etc")).isInstanceOf(NotFound.class);
  }

  @Test
  void points_have_no_needless_zeros() {
    assertThat(
            new PointsLine("L85001", "AST003")
                .count(0)
                .count(-1)
                .points(1500)
                .points(532)
                .points(20)
                .points(1)
                .points(0)
                .points(-1)
                .end())
        .isEqualTo("L85001,AST003,0,,15,5.32,0.2,0.01,0,\r\n");
  }
}
