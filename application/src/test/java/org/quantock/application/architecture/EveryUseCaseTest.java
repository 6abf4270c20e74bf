package org.quantock.application.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.quantock.application.access.ListApiTokens;
import org.quantock.application.shared.Nobody;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.access.Actor;
import org.quantock.domain.access.Permission;
import org.quantock.domain.access.Role;
import org.quantock.domain.organisation.OrganisationCode;
import org.quantock.domain.shared.NotPermitted;
import org.quantock.domain.shared.NotSignedIn;
import org.quantock.domain.shared.PersonId;

/**
 * Calls every method of every use case and query directly, as a page or another program would, as
 * somebody who may do everything but this. The container stands between, as on a server; behind it
 * every port notes that it was called, and none may be.
 */
class EveryUseCaseTest {

  private static final Container CONTAINER = new Container();

  @AfterAll
  static void stop() {
    CONTAINER.close();
  }

  @BeforeEach
  void nothing_was_called_yet() {
    CONTAINER.forget();
  }

  static Stream<Arguments> doors() {
    return types()
        .flatMap(
            type ->
                Arrays.stream(type.getDeclaredMethods())
                    .filter(method -> Modifier.isPublic(method.getModifiers()))
                    .filter(method -> !Modifier.isStatic(method.getModifiers()))
                    .filter(method -> !method.isSynthetic())
                    .map(method -> Arguments.of(type, method)));
  }

  private static Stream<Class<?>> types() {
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.quantock.application")
            .stream()
            .filter(
                type -> type.isAnnotatedWith(UseCase.class) || type.isAnnotatedWith(Query.class))
            .filter(type -> !type.isAnnotation())
            .sorted((a, b) -> a.getName().compareTo(b.getName()))
            .map(JavaClass::reflect);
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("doors")
  @DisplayName("ACC-1: whoever may do everything but this is refused, and nothing is written")
  void whoever_may_do_everything_but_this_is_refused(Class<?> type, Method method) {
    Permission needed = type.getAnnotation(Requires.class).value();
    if (needed == Permission.PUBLIC) {
      return;
    }
    Set<Permission> others = EnumSet.complementOf(EnumSet.of(needed));

    for (Actor wrong : List.of(everybody(others), Nobody.NOBODY)) {
      Throwable refusal = CONTAINER.as(wrong, () -> call(type, method));

      assertThat(refusal)
          .as("%s as somebody without %s", method, needed)
          .isInstanceOf(NotPermitted.class);
      boolean signedIn = wrong.may(Permission.SIGNED_IN);
      assertThat(refusal instanceof NotSignedIn).isEqualTo(!signedIn);
      // The refusal itself is put on record, apart from the work.
      assertThat(CONTAINER.calls()).allMatch("AuditLog.addApart"::equals);
    }
  }

  @Test
  @DisplayName("ACC-1: what needs no sign-in is these and nothing else")
  void what_needs_no_sign_in_is_these_and_nothing_else() {
    assertThat(
            types()
                .filter(type -> type.getAnnotation(Requires.class).value() == Permission.PUBLIC)
                .map(Class::getSimpleName))
        .containsExactlyInAnyOrder(
            "AcceptByProvider",
            "AcceptInvitation",
            "AskForReset",
            "ConfirmSecondFactor",
            "DemonstrationAccounts",
            "DownloadPublishedResults",
            "EndProviderSessions",
            "FindActor",
            "FindBearer",
            "FindProviderSession",
            "FindSession",
            "LinkByCode",
            "ListPublishedSchemes",
            "PassSecondFactor",
            "PublishedDecisions",
            "RecordRefusal",
            "RefuseSignIn",
            "ResetPassword",
            "SignIn",
            "SignInByProvider",
            "ViewInvitation",
            "ViewPublishedScheme",
            "ViewReset",
            "ViewSecondFactor");
  }

  @Test
  void the_test_itself_sees_what_is_called() {
    Actor system = everybody(EnumSet.of(Permission.SIGNED_IN, Permission.MANAGE_ACCOUNTS));

    Throwable thrown =
        CONTAINER.as(
            system, () -> call(ListApiTokens.class, ListApiTokens.class.getDeclaredMethods()[0]));

    assertThat(thrown).isNotInstanceOf(NotPermitted.class);
    assertThat(CONTAINER.calls()).isNotEmpty();
  }

  private static Actor everybody(Set<Permission> permissions) {
    return new Actor(
        PersonId.fresh(),
        "Wrong Person",
        EnumSet.allOf(Role.class),
        new OrganisationCode("QAT"),
        permissions);
  }

  private static Throwable call(Class<?> type, Method method) {
    Object bean = CONTAINER.bean(type);
    Object[] nothing =
        Arrays.stream(method.getParameterTypes()).map(EveryUseCaseTest::nothing).toArray();
    Throwable thrown = catchThrowable(() -> method.invoke(bean, nothing));
    return thrown instanceof InvocationTargetException wrapped ? wrapped.getCause() : thrown;
  }

  private static Object nothing(Class<?> type) {
    if (type == int.class) {
      return 0;
    }
    if (type == long.class) {
      return 0L;
    }
    return type == boolean.class ? Boolean.FALSE : null;
  }
}
