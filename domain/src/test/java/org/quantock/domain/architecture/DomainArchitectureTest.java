package org.quantock.domain.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.lang.annotation.Annotation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.quantock.domain.architecture.fixture.Offender;
import org.quantock.domain.architecture.fixture.OffendingRoot;

/** The fence around the domain; each rule is shown to catch an offender before it is trusted. */
class DomainArchitectureTest {

  private static final JavaClasses DOMAIN =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.quantock.domain");

  private static final JavaClasses OFFENDERS =
      new ClassFileImporter().importPackagesOf(Offender.class);

  private static final Set<String> PARTS = parts();

  private static final DescribedPredicate<JavaClass> ANNOTATIONS =
      assignableTo(Annotation.class).or(assignableTo(Enum.class)).as("annotations and their enums");

  static final ArchRule USES_ONLY_JAVA_AND_MAPPING_ANNOTATIONS =
      noClasses()
          .should()
          .dependOnClassesThat(
              not(resideInAnyPackage("java..", "javax.crypto..", "org.quantock.domain.."))
                  .and(not(resideInAPackage("jakarta.persistence").and(ANNOTATIONS)))
                  .and(not(resideInAPackage(""))))
          .as("the domain uses only the JDK and the annotations of jakarta.persistence");

  static final ArchRule NEVER_ASKS_THE_TIME =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis")
          .as("the domain is given the time and never asks for it");

  static final ArchRule NO_FLOATING_POINT_FIELDS =
      noFields()
          .should()
          .haveRawType(double.class)
          .orShould()
          .haveRawType(float.class)
          .as("no floating point in fields");

  static final ArchRule NO_BARE_DECIMALS_IN_FIELDS =
      noFields()
          .that()
          .areDeclaredInClassesThat(
              not(resideInAPackage("org.quantock.domain.shared"))
                  .as("are not values of the shared package"))
          .and()
          .areNotStatic()
          .should()
          .haveRawType(BigDecimal.class)
          .as("amounts are Money, scores Points, shares Percentage; no bare decimal is held");

  static final ArchRule ENTITIES_HAVE_NO_SETTERS =
      noMethods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should()
          .haveNameMatching("set[A-Z].*")
          .as("entities change by verbs, not by setters");

  static final ArchRule ENTITIES_HAVE_NO_FINAL_METHODS =
      methods()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should()
          .notHaveModifier(JavaModifier.FINAL)
          .as("methods of entities are not final, proxies override them");

  static final ArchRule ENTITIES_HAVE_NO_PUBLIC_EMPTY_CONSTRUCTOR =
      constructors()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should(notBePublicAndEmpty())
          .as("nobody can make an empty entity");

  static final ArchRule ROOTS_HAVE_A_VERSION =
      classes()
          .that()
          .areAnnotatedWith(Entity.class)
          .and(areRoots())
          .should(haveAVersion())
          .as("every root that changes has a version");

  static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
      noClasses()
          .should()
          .haveNameMatching(".*(Impl|Manager|Helper|Util|Utils|Dto|Service|Info)")
          .as("names say what a thing is");

  static final ArchRule ROOTS_REFER_BY_ID =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .areAnnotatedWith(Entity.class)
          .should()
          .haveRawType(
              new DescribedPredicate<JavaClass>("another root") {
                @Override
                public boolean test(JavaClass type) {
                  return type.isAnnotatedWith(Entity.class) && areRoots().test(type);
                }
              })
          .as("roots refer to each other by id");

  /** The features in their order: one may use only those before it, and the ones beside them. */
  private static final List<String> FEATURES =
      List.of(
          "shared",
          "organisation",
          "access",
          "audit",
          "indicator",
          "governance",
          "scheme",
          "participation",
          "reporting",
          "review",
          "payment",
          "monitoring",
          "evaluation");

  static final ArchRule FEATURES_KEEP_THEIR_ORDER =
      classes()
          .should(
              new ArchCondition<JavaClass>("use only features before their own") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                  int own = place(type);
                  type.getDirectDependenciesFromSelf().stream()
                      .filter(d -> place(d.getTargetClass()) > own)
                      .forEach(
                          d -> events.add(SimpleConditionEvent.violated(type, d.getDescription())));
                }
              })
          .as("a feature uses only the features before it");

  static final ArchRule NO_CYCLES =
      slices().matching("org.quantock.domain.(*)..").should().beFreeOfCycles();

  private static int place(JavaClass type) {
    String[] parts = type.getPackageName().split("\\.");
    if (parts.length < 4 || !type.getPackageName().startsWith("org.quantock.domain.")) {
      return -1;
    }
    String feature = parts[3].equals("architecture") ? "shared" : parts[3];
    return FEATURES.indexOf(feature);
  }

  private static ArchCondition<JavaConstructor> notBePublicAndEmpty() {
    return new ArchCondition<>("not be public and without parameters") {
      @Override
      public void check(JavaConstructor constructor, ConditionEvents events) {
        boolean offends =
            constructor.getModifiers().contains(JavaModifier.PUBLIC)
                && constructor.getRawParameterTypes().isEmpty();
        if (offends) {
          events.add(SimpleConditionEvent.violated(constructor, constructor.getFullName()));
        }
      }
    };
  }

  private static DescribedPredicate<JavaClass> areRoots() {
    return new DescribedPredicate<>("are roots") {
      @Override
      public boolean test(JavaClass type) {
        return type.getFields().stream().anyMatch(f -> f.isAnnotatedWith(EmbeddedId.class))
            && !PARTS.contains(type.getName());
      }
    };
  }

  /** The entities that another one holds in a list: parts of its aggregate, under its version. */
  private static Set<String> parts() {
    return DOMAIN.stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.isAnnotatedWith(OneToMany.class))
        .flatMap(field -> field.getAllInvolvedRawTypes().stream())
        .map(JavaClass::getName)
        .collect(Collectors.toSet());
  }

  private static ArchCondition<JavaClass> haveAVersion() {
    return new ArchCondition<>("have a version") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        boolean versioned =
            type.getFields().stream().anyMatch(f -> f.isAnnotatedWith(Version.class));
        boolean changes =
            type.getFieldAccessesFromSelf().stream()
                .anyMatch(
                    a ->
                        a.getAccessType() == JavaFieldAccess.AccessType.SET
                            && !a.getOrigin().isConstructor());
        if (changes && !versioned) {
          events.add(SimpleConditionEvent.violated(type, type.getName() + " has no @Version"));
        }
      }
    };
  }

  static Stream<ArchRule> rules() {
    return Stream.of(
        USES_ONLY_JAVA_AND_MAPPING_ANNOTATIONS,
        NEVER_ASKS_THE_TIME,
        NO_FLOATING_POINT_FIELDS,
        NO_BARE_DECIMALS_IN_FIELDS,
        ENTITIES_HAVE_NO_SETTERS,
        ENTITIES_HAVE_NO_FINAL_METHODS,
        ENTITIES_HAVE_NO_PUBLIC_EMPTY_CONSTRUCTOR,
        ROOTS_HAVE_A_VERSION,
        NAMES_SAY_WHAT_A_THING_IS,
        ROOTS_REFER_BY_ID,
        FEATURES_KEEP_THEIR_ORDER);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void the_domain_keeps(ArchRule rule) {
    rule.check(DOMAIN);
  }

  @ParameterizedTest
  @MethodSource("rules")
  void an_offender_is_caught_by(ArchRule rule) {
    assertThat(rule.evaluate(OFFENDERS).hasViolation()).as(rule.getDescription()).isTrue();
  }

  @org.junit.jupiter.api.Test
  void no_features_depend_on_each_other_in_a_circle() {
    NO_CYCLES.check(DOMAIN);
    assertThat(OFFENDERS.contain(OffendingRoot.class)).isTrue();
  }
}
