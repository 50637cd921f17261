/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.releasecheck;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import java.time.Clock;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The moment comes from the {@code Clock} service and the zone from the school, nowhere else. */
class TimeSourcesTest {

  /** Methods that ask the machine for its clock or its zone when they have no argument. */
  private static final Set<String> IMPLICIT =
      Set.of(
          "java.lang.System.currentTimeMillis",
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.LocalTime.now",
          "java.time.OffsetDateTime.now",
          "java.time.Year.now",
          "java.time.YearMonth.now",
          "java.time.ZonedDateTime.now",
          "java.time.ZoneId.systemDefault",
          "java.util.Calendar.getInstance",
          "java.util.Date.<init>",
          "java.util.GregorianCalendar.<init>",
          "java.util.TimeZone.getDefault");

  @Test
  void onlyTheClockComponentReadsTheSystemClock() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("nl.klassenkring.policy.internal.SystemClock")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "takes the system's clock",
                call ->
                    call.getTargetOwner().isEquivalentTo(Clock.class)
                        && call.getName().startsWith("system")))
        .check(Suite.CLASSES);
  }

  @Test
  void handWrittenCodeNeverTakesTheMachinesTimeOrZone() {
    noClasses()
        .that(DescribedPredicate.not(Suite.generated()))
        .should()
        .callCodeUnitWhere(
            DescribedPredicate.describe(
                "asks the machine for its time or zone", TimeSourcesTest::isImplicit))
        .check(Suite.CLASSES);
  }

  private static boolean isImplicit(JavaCall<?> call) {
    return call.getTarget().getRawParameterTypes().isEmpty()
        && IMPLICIT.contains(call.getTargetOwner().getName() + '.' + call.getName());
  }
}
