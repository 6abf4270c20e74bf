package org.quantock.web.api.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParsingException;
import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.quantock.domain.shared.DomainException;
import org.quantock.domain.shared.InvalidInput;
import org.quantock.domain.shared.NotFound;
import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.NotSignedIn;
import org.quantock.domain.shared.Problem;
import org.quantock.domain.shared.ProofNeeded;
import org.quantock.domain.shared.RuleViolated;
import org.quantock.domain.shared.Stale;
import org.quantock.domain.shared.TooManyAttempts;

/** The contract of failed answers, see docs/problems.md. */
class ProblemsTest {

  private static final String PATH = "/api/schemes/x";

  static Stream<Arguments> refusals() {
    return Stream.of(
        Arguments.of(new NotFound("There is no scheme x."), 404, "not-found", "not-found"),
        Arguments.of(new NotPermitted("Not yours."), 403, "not-permitted", "not-permitted"),
        Arguments.of(
            new RuleViolated("scheme-not-ended", "Wait."),
            409,
            "rule-violated",
            "scheme-not-ended"),
        Arguments.of(
            new InvalidInput("name", "Enter a name."), 422, "invalid-input", "invalid-input"),
        Arguments.of(
            new TooManyAttempts(java.time.Duration.ofSeconds(9)),
            429,
            "too-many-attempts",
            "too-many-attempts"),
        Arguments.of(new ProofNeeded(), 403, "proof-needed", "proof-needed"),
        Arguments.of(new Stale("Look again."), 409, "stale", "stale"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void every_refusal_has_its_status_type_and_code(
      DomainException refusal, int status, String type, String code) {
    ProblemJson problem = Problems.of(refusal, PATH);

    assertThat(problem.status()).isEqualTo(status);
    assertThat(problem.type()).isEqualTo("/problems/" + type);
    assertThat(problem.code()).isEqualTo(code);
    assertThat(problem.detail()).isEqualTo(refusal.getMessage());
    assertThat(problem.instance()).isEqualTo(PATH);
    assertThat(problem.title()).isNotBlank();
  }

  @Test
  void no_kind_of_refusal_is_left_out() {
    List<Class<?>> tested = refusals().<Class<?>>map(each -> each.get()[0].getClass()).toList();
    assertThat(tested)
        .containsExactlyInAnyOrderElementsOf(
            List.of(DomainException.class.getPermittedSubclasses()));
  }

  @Test
  void who_is_not_signed_in_is_told_so() {
    ProblemJson problem = Problems.of(new NotSignedIn("Sign in first."), PATH);

    assertThat(problem.status()).isEqualTo(401);
    assertThat(problem.type()).isEqualTo("/problems/not-signed-in");
    assertThat(problem.code()).isEqualTo("not-signed-in");
  }

  @Test
  void a_refusal_that_a_container_wrapped_is_still_the_refusal() {
    var wrapped = new IllegalStateException(new RuntimeException(new NotFound("No.")));
    assertThat(Problems.of(wrapped, PATH).status()).isEqualTo(404);
    var race = new RuntimeException(new OptimisticLockException("row of table secret"));
    assertThat(Problems.of(race, PATH).code()).isEqualTo("stale");
    assertThat(Problems.of(race, PATH).detail()).doesNotContain("secret");
  }

  @Test
  void every_field_that_is_wrong_is_pointed_to() {
    ProblemJson problem =
        Problems.of(
            new InvalidInput(
                List.of(
                    new Problem("a/b", "Not so."),
                    new Problem("", "Not at all."),
                    new Problem("/lines/3/points", "Not there."))),
            PATH);

    assertThat(problem.errors())
        .containsExactly(
            new ProblemJson.FieldError("/a~1b", "Not so."),
            new ProblemJson.FieldError("", "Not at all."),
            new ProblemJson.FieldError("/lines/3/points", "Not there."));
  }

  @Test
  void an_unexpected_failure_shows_a_reference_and_nothing_of_the_inside() {
    ProblemJson problem = Problems.of(new IllegalStateException("select secret from person"), PATH);

    assertThat(problem.status()).isEqualTo(500);
    assertThat(problem.instance()).matches("urn:quantock:failure:E-[0-9A-F]{12}");
    assertThat(problem.toString()).doesNotContain("secret", "IllegalState", "select");
  }

  @Test
  void malformed_json_is_400_and_an_unknown_address_404() {
    assertThat(Problems.malformed(PATH).status()).isEqualTo(400);
    assertThat(Problems.ofStatus(400, "Bad Request", PATH).type()).isEqualTo("/problems/malformed");
    assertThat(Problems.ofStatus(404, "Not Found", PATH).type()).isEqualTo("/problems/not-found");
    assertThat(Problems.ofStatus(405, "Method Not Allowed", PATH))
        .isEqualTo(
            new ProblemJson(
                "about:blank",
                "Method Not Allowed",
                405,
                "Method Not Allowed.",
                PATH,
                "http-405",
                List.of()));
  }

  @Test
  void a_failure_of_the_json_libraries_is_recognised_however_wrapped() {
    assertThat(Problems.isAboutJson(new RuntimeException(new JsonbException("no")))).isTrue();
    assertThat(Problems.isAboutJson(new JsonParsingException("no", null))).isTrue();
    assertThat(Problems.isAboutJson(new IllegalStateException())).isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void every_type_is_documented_with_its_status(ProblemType type) throws IOException {
    assertThat(Files.readString(Path.of("../docs/problems.md")))
        .contains("| `%s` | %d |".formatted(type.address(), type.status()));
  }
}
