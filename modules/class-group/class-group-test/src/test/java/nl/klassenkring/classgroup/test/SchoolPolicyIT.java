/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static nl.klassenkring.classgroup.test.Refusals.ruleIds;
import static org.assertj.core.api.Assertions.assertThat;

import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.UserGroupRoleLocalService;
import com.liferay.portal.kernel.service.UserLocalService;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.cm.Configuration;
import org.osgi.service.cm.ConfigurationAdmin;

@DisplayName("B1, B11: each school's own agreements, and who is what in a group")
@EmbeddedPortalTest
final class SchoolPolicyIT {

  private static final String FACTORY_PID =
      "nl.klassenkring.policy.configuration.SchoolPolicyConfiguration";

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @PortalService private ControllableClock clock;
  @PortalService private ConfigurationAdmin configurationAdmin;
  @PortalService private PolicyService policyService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private Configuration configuration;
  private TestClassGroup group;
  private TestUser teacher;

  @BeforeEach
  void makeGroup() throws Exception {
    group = TestClassGroup.withDefaults(portal, school, "Groep 5a");
    teacher = group.teacher("Ank");
  }

  @AfterEach
  void forgetConfiguration() throws Exception {
    if (configuration != null) {
      configuration.delete();
    }
  }

  @Test
  @DisplayName("B11: a school's holidays and hours hold for its groups and for no other school's")
  void aSchoolsCalendarHoldsForItsOwnGroupsOnly() throws Exception {
    TestSchool otherSchool = TestSchool.create(portal.company());
    TestClassGroup otherGroup = TestClassGroup.withDefaults(portal, otherSchool, "Groep 5a");
    TestUser otherTeacher = otherGroup.teacher("Els");

    configure("holidays", new String[] {"2026-11-16/2026-11-20 Projectweek"});

    Verdict verdict = awaitOutcome(Outcome.HOLD);
    assertThat(ruleIds(verdict)).containsExactly("B11");
    assertThat(verdict.placeableFrom())
        .contains(
            LocalDateTime.of(2026, 11, 23, 7, 30)
                .atZone(ControllableClock.SCHOOL_ZONE)
                .toInstant());
    assertThat(judge(otherGroup.site(), otherTeacher).outcome()).isEqualTo(Outcome.ALLOW);
  }

  @Test
  @DisplayName("B11: the hours are those of the school's own zone")
  void theHoursAreThoseOfTheSchoolsZone() throws Exception {
    configure("zone", "America/Curacao");

    assertThat(ruleIds(awaitOutcome(Outcome.HOLD))).containsExactly("B11");
    assertThat(policyService.zone(group.groupId())).isEqualTo(ZoneId.of("America/Curacao"));
  }

  @Test
  void aBrokenConfigurationPlacesNothingAndSaysSo() throws Exception {
    configure("zone", "Europe/Nowhere");

    Verdict verdict = awaitOutcome(Outcome.BLOCK);

    assertThat(verdict.findings()).hasSize(1);
    assertThat(verdict.placeableNow()).isFalse();
  }

  @Test
  @DisplayName("B1: who loses his role or his membership has lost it at once")
  void whoLosesHisRoleHasLostItAtOnce(
      UserGroupRoleLocalService userGroupRoleLocalService, UserLocalService userLocalService)
      throws Exception {

    TestUser director = group.director("Gerda");
    assertThat(judge(group.site(), teacher).outcome()).isEqualTo(Outcome.ALLOW);
    assertThat(judge(group.site(), director).outcome()).isEqualTo(Outcome.ALLOW);

    userGroupRoleLocalService.deleteUserGroupRoles(teacher.userId(), new long[] {group.groupId()});
    userLocalService.deleteGroupUser(school.site().getGroupId(), director.userId());

    assertThat(ruleIds(judge(group.site(), teacher))).containsExactly("B1");
    assertThat(ruleIds(judge(group.site(), director))).containsExactly("B1");
  }

  private void configure(String key, Object value) throws Exception {
    configuration = configurationAdmin.createFactoryConfiguration(FACTORY_PID, "?");
    configuration.update(
        FrameworkUtil.asDictionary(Map.of("school", school.site().getFriendlyURL(), key, value)));
  }

  /** Configuration Admin tells the components of a change in a thread of its own. */
  private Verdict awaitOutcome(Outcome outcome) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    Verdict verdict = judge(group.site(), teacher);

    while (verdict.outcome() != outcome && Instant.now().isBefore(end)) {
      Thread.sleep(20);
      verdict = judge(group.site(), teacher);
    }

    assertThat(verdict.outcome()).isEqualTo(outcome);

    return verdict;
  }

  private Verdict judge(Group site, TestUser author) throws Exception {
    return policyService.judge(
        PostDraft.builder()
            .companyId(site.getCompanyId())
            .groupId(site.getGroupId())
            .authorUserId(author.userId())
            .title("Gym")
            .text("Schoenen mee")
            .category("planning")
            .placedAt(clock.instant())
            .build());
  }
}
