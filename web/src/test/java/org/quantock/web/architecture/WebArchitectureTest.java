package org.quantock.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quantock.application.shared.Caller;
import org.quantock.application.shared.Export;
import org.quantock.application.shared.UseCase;
import org.quantock.web.architecture.fixture.GreedyBean;
import org.quantock.web.page.evaluation.PublishedSchemePage;

/** Rules of the pages and the API; each is shown to catch an offender. */
class WebArchitectureTest {

  private static final JavaClasses WEB =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_JARS)
          .importPackages("org.quantock.web");

  private static final JavaClasses OFFENDERS =
      new ClassFileImporter().importPackagesOf(GreedyBean.class);

  static final ArchRule NO_ENTITY_REACHES_A_PAGE =
      noClasses()
          .should()
          .dependOnClassesThat()
          .areAnnotatedWith(Entity.class)
          .as("no entity reaches a page");

  static final ArchRule PAGES_ASK_USE_CASES_ONLY =
      noClasses()
          .should()
          .dependOnClassesThat(
              new DescribedPredicate<JavaClass>("are repositories or ports") {
                @Override
                public boolean test(JavaClass type) {
                  boolean ours =
                      type.getPackageName().startsWith("org.quantock.domain.")
                          || type.getPackageName().startsWith("org.quantock.application.");
                  return ours
                      && type.isInterface()
                      && !type.isAnnotation()
                      && !type.isEquivalentTo(Caller.class)
                      && !type.getSimpleName().equals("BusinessCalendar");
                }
              })
          .as("pages ask use cases and queries, never repositories or ports");

  static final ArchRule BEANS_OF_PAGES_LIVE_WITH_PAGES =
      classes()
          .that()
          .areAnnotatedWith(jakarta.inject.Named.class)
          .should()
          .resideInAPackage("org.quantock.web.page..")
          .as("named beans belong to pages");

  static final ArchRule THE_LOG_IS_WRITTEN_SAFELY =
      noClasses()
          .should()
          .dependOnClassesThat(equivalentTo(System.Logger.class))
          .as("lines of the log are written by Log alone (AUD-12)");

  /** The way of Faces, and the method by which pages of releases share it. */
  private static final Set<String> SENDS = Set.of("sendFile", "send");

  /** What is public anyway is not on record: anybody may have it at any time. */
  static final ArchRule FILES_HANDED_OUT_ARE_ON_RECORD =
      methods()
          .that()
          .areDeclaredInClassesThat(not(equivalentTo(PublishedSchemePage.class)))
          .and()
          .doNotHaveName("send")
          .should(
              new ArchCondition<JavaMethod>("ask what puts it on record where they send a file") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                  boolean sends =
                      method.getMethodCallsFromSelf().stream()
                          .anyMatch(call -> SENDS.contains(call.getName()));
                  boolean recorded =
                      method.getMethodCallsFromSelf().stream()
                          .flatMap(call -> call.getTarget().resolveMember().stream())
                          .anyMatch(WebArchitectureTest::leavesAnEntry);
                  if (sends && !recorded) {
                    events.add(
                        SimpleConditionEvent.violated(
                            method, method.getFullName() + " hands out a file unseen"));
                  }
                }
              })
          .as("files that are handed out are on record (AUD-4)");

  private static boolean leavesAnEntry(JavaMethod called) {
    return called.isAnnotatedWith(Export.class) || called.getOwner().isAnnotatedWith(UseCase.class);
  }

  static Stream<ArchRule> rules() {
    return Stream.of(
        NO_ENTITY_REACHES_A_PAGE,
        PAGES_ASK_USE_CASES_ONLY,
        BEANS_OF_PAGES_LIVE_WITH_PAGES,
        THE_LOG_IS_WRITTEN_SAFELY,
        FILES_HANDED_OUT_ARE_ON_RECORD);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_web_keeps(ArchRule rule) {
    rule.check(WEB);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void an_offender_is_caught_by(ArchRule rule) {
    assertThat(rule.evaluate(OFFENDERS).hasViolation()).as(rule.getDescription()).isTrue();
  }
}
