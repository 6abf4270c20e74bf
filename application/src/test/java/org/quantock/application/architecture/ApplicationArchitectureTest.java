package org.quantock.application.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quantock.application.architecture.fixture.OpenToAll;
import org.quantock.application.audit.AuditTrail;
import org.quantock.application.shared.ClockProducer;
import org.quantock.application.shared.Log;
import org.quantock.application.shared.Query;
import org.quantock.application.shared.Requires;
import org.quantock.application.shared.UseCase;
import org.quantock.domain.audit.Deed;

/** Rules of the application layer; each is shown to catch an offender. */
class ApplicationArchitectureTest {

  private static final JavaClasses APPLICATION =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
          .importPackages("org.quantock.application");

  private static final JavaClasses OFFENDERS =
      new ClassFileImporter().importPackagesOf(OpenToAll.class);

  private static final DescribedPredicate<JavaClass> ENTRANCE =
      new DescribedPredicate<>("are use cases or queries") {
        @Override
        public boolean test(JavaClass type) {
          return type.isAnnotatedWith(UseCase.class) || type.isAnnotatedWith(Query.class);
        }
      };

  static final ArchRule EVERY_USE_CASE_NAMES_ITS_PERMISSION =
      classes()
          .that(ENTRANCE)
          .should()
          .beAnnotatedWith(Requires.class)
          .as("every use case and query names the permission it needs (ACC-1)");

  static final ArchRule WHAT_IS_GUARDED_IS_AN_ENTRANCE =
      classes()
          .that()
          .areAnnotatedWith(Requires.class)
          .should(
              new ArchCondition<JavaClass>("be a use case or query") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  if (!ENTRANCE.test(type)) {
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " names a permission that nothing checks"));
                  }
                }
              })
          .as("a permission is named only where it is checked");

  static final ArchRule EVERY_USE_CASE_WRITES_THE_AUDIT_RECORD =
      classes()
          .that()
          .areAnnotatedWith(UseCase.class)
          .should()
          .dependOnClassesThat(equivalentTo(AuditTrail.class))
          .as("every use case writes the audit record (AUD-1)");

  /** What has nothing to say of before and after, and why. */
  private static final Set<String> CHANGES_NOTHING =
      Set.of(
          // Sign-ins, sign-outs and proofs: the sentence is all there is.
          "SignIn",
          "PassSecondFactor",
          "ProveAgain",
          "EndSession",
          "EndAllSessions",
          "RecordSignOut",
          "SignInByProvider",
          "ProveAgainAtProvider",
          "EndProviderSessions",
          // Refusals, downloads and verifications.
          "RefuseSignIn",
          "RecordRefusal",
          "DownloadAudit",
          "DownloadRelease",
          "VerifyAudit",
          "WriteAnchor",
          // Something new, of which the sentence says everything.
          "AddBody",
          "GrantRole",
          "InvitePerson",
          "MakeDataRelease",
          "OfferScheme",
          // A step that counts only with the next one, or that carries a secret.
          "AskForReset",
          "BeginSecondFactor",
          "FillInLink",
          "WriteFileStep");

  static final ArchRule EVERY_CHANGE_SAYS_BEFORE_AND_AFTER =
      classes()
          .that(annotatedWith(UseCase.class))
          .and(
              new DescribedPredicate<JavaClass>("change something") {
                @Override
                public boolean test(JavaClass type) {
                  return !CHANGES_NOTHING.contains(type.getSimpleName());
                }
              })
          .should(
              new ArchCondition<JavaClass>("say what was before and what is after") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  if (!saysChanges(type, 3)) {
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " never comes to Deed.changing"));
                  }
                }
              })
          .as("an entry says what a use case changed, before and after (AUD-5)");

  /** Whether the class, or one of ours that it calls, adds a change to a deed. */
  private static boolean saysChanges(JavaClass type, int depth) {
    return type.getMethodCallsFromSelf().stream()
        .anyMatch(
            call ->
                call.getTargetOwner().isEquivalentTo(Deed.class)
                    ? call.getTarget().getName().equals("changing")
                    : depth > 0
                        && call.getTargetOwner()
                            .getPackageName()
                            .startsWith("org.quantock.application")
                        && !call.getTargetOwner().isEquivalentTo(AuditTrail.class)
                        && !call.getTargetOwner().isAnnotatedWith(UseCase.class)
                        && !call.getTargetOwner().equals(type)
                        && saysChanges(call.getTargetOwner(), depth - 1));
  }

  static final ArchRule TRANSACTIONS_COME_FROM_THE_STEREOTYPES =
      noClasses()
          .that(
              not(equivalentTo(UseCase.class).or(equivalentTo(Query.class)))
                  .as("are not the stereotypes"))
          .should()
          .beAnnotatedWith(Transactional.class)
          .as("transactions begin at use cases only");

  static final ArchRule KNOWS_NO_PAGE_AND_NO_DATABASE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.servlet..",
              "jakarta.faces..",
              "jakarta.ws.rs..",
              "jakarta.persistence..",
              "java.sql..",
              "javax.sql..",
              "org.quantock.web..",
              "org.quantock.persistence..")
          .as("the application knows neither pages nor the database");

  static final ArchRule ASKS_THE_CLOCK_IT_WAS_GIVEN =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .as("nothing asks the system's clock");

  static final ArchRule PRINTS_NOTHING =
      noClasses()
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .dependOnClassesThat()
          .resideInAPackage("java.util.logging..")
          .as("nothing is printed, one logging API is used");

  static final ArchRule THE_LOG_IS_WRITTEN_SAFELY =
      noClasses()
          .that(not(equivalentTo(Log.class)).as("are not the log"))
          .should()
          .dependOnClassesThat(equivalentTo(System.Logger.class))
          .as("lines of the log are written by Log alone (AUD-12)");

  static final ArchRule USE_CASES_HAVE_ONE_WAY_IN =
      classes()
          .that()
          .areAnnotatedWith(UseCase.class)
          .should(
              new ArchCondition<JavaClass>("have exactly one public method") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  long ways =
                      type.getMethods().stream()
                          .filter(m -> m.getModifiers().contains(JavaModifier.PUBLIC))
                          .filter(m -> !m.getModifiers().contains(JavaModifier.STATIC))
                          .filter(m -> !m.getModifiers().contains(JavaModifier.SYNTHETIC))
                          .count();
                  if (ways != 1) {
                    events.add(
                        SimpleConditionEvent.violated(
                            type, type.getName() + " has " + ways + " public methods"));
                  }
                }
              })
          .as("a use case has one public method");

  /**
   * A client proxy passes on public calls; a package-private one runs on the empty proxy itself.
   */
  static final ArchRule BEANS_ARE_CALLED_THROUGH_PUBLIC_METHODS =
      methods()
          .that()
          .areDeclaredInClassesThat(ENTRANCE.or(annotatedWith(ApplicationScoped.class)))
          .and()
          .areNotStatic()
          .and()
          .areNotPrivate()
          .and()
          .areNotAnnotatedWith(Produces.class)
          .should()
          .bePublic()
          .as("beans are called through public methods");

  static Stream<ArchRule> rules() {
    return Stream.of(
        EVERY_USE_CASE_NAMES_ITS_PERMISSION,
        WHAT_IS_GUARDED_IS_AN_ENTRANCE,
        EVERY_USE_CASE_WRITES_THE_AUDIT_RECORD,
        EVERY_CHANGE_SAYS_BEFORE_AND_AFTER,
        TRANSACTIONS_COME_FROM_THE_STEREOTYPES,
        KNOWS_NO_PAGE_AND_NO_DATABASE,
        ASKS_THE_CLOCK_IT_WAS_GIVEN,
        PRINTS_NOTHING,
        THE_LOG_IS_WRITTEN_SAFELY,
        USE_CASES_HAVE_ONE_WAY_IN,
        BEANS_ARE_CALLED_THROUGH_PUBLIC_METHODS);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_application_keeps(ArchRule rule) {
    rule.check(APPLICATION);
    assertThat(APPLICATION.contain(ClockProducer.class)).isTrue();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void an_offender_is_caught_by(ArchRule rule) {
    assertThat(rule.evaluate(OFFENDERS).hasViolation()).as(rule.getDescription()).isTrue();
  }
}
