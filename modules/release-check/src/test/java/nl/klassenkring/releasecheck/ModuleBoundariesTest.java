/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.EvaluationResult;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Keeps the modules apart, over the bundles as they ship. */
class ModuleBoundariesTest {

  private static final String EMBEDDED_IN_POLICY_ENGINE = "com.hankcs.algorithm";

  @Test
  void noModuleUsesAnotherModulesInternalPackage() {
    classes().should(useNoForeignInternals()).check(Suite.CLASSES);
  }

  @Test
  void useOfAForeignInternalPackageIsFound(@TempDir Path directory) {
    Path owner =
        new BundleBuilder("owner.jar")
            .classThatCalls("nl/klassenkring/owner/internal/Secret", "java/lang/System", "gc")
            .classThatCalls(
                "nl/klassenkring/owner/Open", "nl/klassenkring/owner/internal/Secret", "run")
            .writeTo(directory);
    Path intruder =
        new BundleBuilder("intruder.jar")
            .classThatCalls(
                "nl/klassenkring/intruder/Intruder", "nl/klassenkring/owner/internal/Secret", "run")
            .writeTo(directory);

    EvaluationResult result =
        classes().should(useNoForeignInternals()).evaluate(Suite.read(List.of(owner, intruder)));

    assertThat(result.getFailureReport().getDetails())
        .singleElement()
        .asString()
        .contains("nl.klassenkring.intruder.Intruder.run()")
        .contains("nl.klassenkring.owner.internal.Secret.run()");
  }

  @Test
  void policyEngineIsPureJava() {
    classes()
        .that(Suite.inJar("policy-engine"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "nl.klassenkring.policy.engine..", EMBEDDED_IN_POLICY_ENGINE)
        .check(Suite.CLASSES);
  }

  @Test
  void consentEngineIsPureJava() {
    classes()
        .that(Suite.inJar("consent-engine"))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "nl.klassenkring.consent.engine..",
            "nl.klassenkring.policy.engine.calendar..")
        .check(Suite.CLASSES);
  }

  @Test
  void noViewUsesAServiceModule() {
    noClasses()
        .that(Suite.inJar("-web"))
        .should()
        .dependOnClassesThat(Suite.inJar("-service"))
        .check(Suite.CLASSES);
  }

  @Test
  void noApiUsesAServiceModuleOrAView() {
    noClasses()
        .that(Suite.inJar("-api"))
        .should()
        .dependOnClassesThat(Suite.inJar("-service").or(Suite.inJar("-web")))
        .check(Suite.CLASSES);
  }

  @Test
  void noBundleTracksServicesByHand() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.osgi.util.tracker..", "com.liferay.osgi.service.tracker.collections..")
        .check(Suite.CLASSES);
  }

  private static ArchCondition<JavaClass> useNoForeignInternals() {
    return new ArchCondition<>("use no internal package of another module") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        type.getDirectDependenciesFromSelf().stream()
            .filter(ModuleBoundariesTest::isForeignInternal)
            .map(Dependency::getDescription)
            .forEach(description -> events.add(SimpleConditionEvent.violated(type, description)));
      }
    };
  }

  private static boolean isForeignInternal(Dependency dependency) {
    JavaClass target = dependency.getTargetClass().getBaseComponentType();
    return target.getPackageName().matches("nl\\.klassenkring\\..*\\binternal\\b.*")
        && !Suite.jar(target).equals(Suite.jar(dependency.getOriginClass()));
  }
}
