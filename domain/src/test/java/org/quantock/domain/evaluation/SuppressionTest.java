package org.quantock.domain.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.quantock.domain.shared.Percentage;

class SuppressionTest {

  /** What 0 to 60 patients become. */
  private static final String TABLE =
      """
      0 * * * * * * * 10 10
      10 10 10 15 15 15 15 15 20 20
      20 20 20 25 25 25 25 25 30 30
      30 30 30 35 35 35 35 35 40 40
      40 40 40 45 45 45 45 45 50 50
      50 50 50 55 55 55 55 55 60 60
      60
      """;

  @Test
  @DisplayName("EVA-1: 0 is shown, 1 to 7 are hidden, others are rounded to the nearest 5")
  void every_count_from_0_to_60_becomes_what_the_rule_says() {
    List<String> expected = List.of(TABLE.strip().split("\\s+"));
    assertThat(expected).hasSize(61);
    for (int patients = 0; patients <= 60; patients++) {
      PublishedCount published = Suppression.of(patients);
      assertThat(published.text()).as("%d patients", patients).isEqualTo(expected.get(patients));
      assertThat(published.isHidden()).isEqualTo(patients >= 1 && patients <= 7);
    }
  }

  @Test
  void a_hidden_count_does_not_keep_what_it_was() {
    assertThat(Suppression.of(1)).isEqualTo(Suppression.of(7)).hasToString("*");
    assertThat(Suppression.of(1).value()).isEmpty();
    assertThat(Suppression.of(1_233)).isEqualTo(Suppression.of(1_237)).hasToString("1,235");
  }

  @Test
  void a_negative_count_is_a_mistake() {
    assertThatThrownBy(() -> Suppression.of(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("EVA-1: nothing but the filter makes a published count")
  void the_filter_cannot_be_bypassed() {
    assertThat(PublishedCount.class.getDeclaredConstructors())
        .allMatch(constructor -> Modifier.isPrivate(constructor.getModifiers()));
    assertThat(Modifier.isFinal(PublishedCount.class.getModifiers())).isTrue();
    assertThat(PublishedCount.class.getDeclaredMethods())
        .filteredOn(method -> method.getReturnType() == PublishedCount.class)
        .noneMatch(SuppressionTest::isOpen);
    assertThat(Suppression.class.getDeclaredMethods())
        .filteredOn(method -> method.getReturnType() == PublishedCount.class)
        .filteredOn(SuppressionTest::isOpen)
        .extracting(Method::getName)
        .containsExactly("of");
  }

  @Test
  @DisplayName("EVA-1: a line of a release holds counts of patients only as published counts")
  void a_release_line_has_no_room_for_a_raw_count() {
    Constructor<?> counts = ExtractRow.Counts.class.getDeclaredConstructors()[0];
    assertThat(counts.getParameterTypes()).containsOnly(PublishedCount.class);
    assertThat(Arrays.stream(ExtractRow.Figure.class.getRecordComponents()))
        .noneMatch(component -> component.getType().isPrimitive());
  }

  private static boolean isOpen(Method method) {
    return Modifier.isPublic(method.getModifiers());
  }

  @Test
  @DisplayName("EVA-2: percentages are worked out from the published counts")
  void a_percentage_is_that_of_the_rounded_counts() {
    assertThat(Suppression.percentage(Suppression.of(43), Suppression.of(88)))
        .contains(Percentage.of("50"));
    assertThat(Suppression.percentage(Suppression.of(0), Suppression.of(88)))
        .contains(Percentage.of("0"));
    assertThat(Suppression.percentage(Suppression.of(3), Suppression.of(88))).isEmpty();
    assertThat(Suppression.percentage(Suppression.of(3), Suppression.of(5))).isEmpty();
    assertThat(Suppression.percentage(Suppression.of(0), Suppression.of(0))).isEmpty();
  }

  @Test
  void no_numerator_within_its_denominator_gives_more_than_100_percent() {
    for (int whole = 0; whole <= 60; whole++) {
      for (int part = 0; part <= whole; part++) {
        Suppression.percentage(Suppression.of(part), Suppression.of(whole));
      }
    }
  }
}
