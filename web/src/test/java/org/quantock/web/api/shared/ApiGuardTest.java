package org.quantock.web.api.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quantock.application.shared.Nobody;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Role;
import org.quantock.domain.access.TokenScope;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.NotSignedIn;
import org.quantock.domain.shared.PersonId;

class ApiGuardTest {

  static Stream<Arguments> cells() {
    return ApiMethods.all().stream()
        .flatMap(method -> Stream.of(Role.values()).map(role -> Arguments.of(method, role)));
  }

  @Test
  @DisplayName("ACC-42: every method of the API names the permissions that open it")
  void every_method_names_the_permissions_that_open_it() {
    assertThat(ApiMethods.all()).hasSizeGreaterThan(15);
    assertThat(ApiMethods.all())
        .allSatisfy(method -> assertThat(method.opensWith()).as(method.name()).isNotEmpty());
  }

  @Test
  @DisplayName("ACC-42: every resource is part of the API, so none is left out of the matrix")
  void every_resource_is_part_of_the_api() {
    Set<String> resources =
        new ClassFileImporter()
            .importPackages("org.quantock.web.api").stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .map(type -> type.getName())
                .collect(Collectors.toSet());

    assertThat(new Api().getClasses()).extracting(Class::getName).containsAll(resources);
  }

  @ParameterizedTest
  @MethodSource("cells")
  @DisplayName("ACC-42: each method opens for the roles with one of its permissions alone")
  void each_method_opens_for_the_roles_with_one_of_its_permissions(
      ApiMethods.ApiMethod method, Role role) {
    Actor actor = new Actor(PersonId.fresh(), "Someone", Set.of(role), new OrganisationCode("QAT"));
    boolean opens = method.opensWith().stream().anyMatch(actor::may);

    if (opens) {
      ApiGuard.check(method.method(), actor);
    } else {
      assertThatThrownBy(() -> ApiGuard.check(method.method(), actor))
          .isInstanceOf(NotPermitted.class)
          .isNotInstanceOf(NotSignedIn.class);
    }
  }

  @Test
  @DisplayName("ACC-41: without a token only what is public opens")
  void without_a_token_only_what_is_public_opens() {
    for (ApiMethods.ApiMethod method : ApiMethods.all()) {
      if (method.opensWith().contains(Permission.PUBLIC)) {
        ApiGuard.check(method.method(), Nobody.NOBODY);
      } else {
        assertThatThrownBy(() -> ApiGuard.check(method.method(), Nobody.NOBODY))
            .as(method.name())
            .isInstanceOf(NotSignedIn.class);
      }
    }
  }

  @Test
  @DisplayName("ACC-40: what a token can be given is what the API has use for, and nothing more")
  void what_a_token_can_be_given_is_what_the_api_has_use_for() {
    Set<Permission> used =
        ApiMethods.all().stream()
            .flatMap(method -> method.opensWith().stream())
            .filter(permission -> permission != Permission.PUBLIC)
            .collect(Collectors.toSet());
    // Read with the points of a scheme, by who sees those of all practices.
    used.add(Permission.VIEW_SUBMITTED_REPORTS);
    // Beside the API, for what watches the server.
    used.add(Permission.VIEW_OPERATIONS);

    assertThat(TokenScope.words().keySet()).containsExactlyInAnyOrderElementsOf(used);
  }

  @Test
  @DisplayName("ACC-42: a method that names no permission is open to nobody")
  void a_method_that_names_no_permission_is_open_to_nobody() throws NoSuchMethodException {
    Actor everything =
        new Actor(
            PersonId.fresh(),
            "All",
            Set.copyOf(List.of(Role.values())),
            new OrganisationCode("QAT"));

    assertThatThrownBy(() -> ApiGuard.check(Object.class.getMethod("toString"), everything))
        .isInstanceOf(NotPermitted.class);
  }
}
