/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.classgroup.test;

import static nl.klassenkring.classgroup.test.Refusals.ruleIds;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import nl.klassenkring.embedded.EmbeddedPortal;
import nl.klassenkring.embedded.junit.ControllableClock;
import nl.klassenkring.embedded.junit.EmbeddedPortalTest;
import nl.klassenkring.embedded.junit.PortalService;
import nl.klassenkring.embedded.junit.TestSchool;
import nl.klassenkring.embedded.junit.TestUser;
import nl.klassenkring.policy.engine.DraftKind;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.engine.PublicationChannel;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C6, D1: what would be public is judged with the names of the whole school")
@EmbeddedPortalTest
final class PublicPolicyIT {

  private static final LocalDateTime SATURDAY_NIGHT = LocalDateTime.of(2026, 11, 21, 23, 0);

  @PortalService private ControllableClock clock;
  @PortalService private PolicyService policyService;
  @PortalService private EmbeddedPortal portal;
  @PortalService private TestSchool school;

  private TestClassGroup group;
  private TestUser teacher;

  @BeforeEach
  void makeGroup() throws Exception {
    group = TestClassGroup.withDefaults(portal, school, "Groep 5a");
    teacher = group.teacher("Ank");
    new TestChildren(portal, school).unasked(group, "Fardau");
  }

  @Test
  @DisplayName("C6: of a school without pupils nothing is public, as no name would be found")
  void refusesAllOfASchoolWithoutPupils() throws Exception {
    TestSchool withoutPupils = TestSchool.create(portal.company());

    group = TestClassGroup.withDefaults(portal, withoutPupils, "Groep 5a");
    teacher = group.teacher("Bas");

    assertThat(judge("De kinderen bouwden torens.").outcome()).isEqualTo(Outcome.BLOCK);
  }

  @Test
  @DisplayName(
      "C6: a first name of any group of the school is refused, from the moment it is there")
  void refusesTheFirstNameOfAnyPupilOfTheSchool() throws Exception {
    TestClassGroup otherGroup = TestClassGroup.withDefaults(portal, school, "Groep 8");
    TestSchool otherSchool = TestSchool.create(portal.company());
    TestClassGroup elsewhere = TestClassGroup.withDefaults(portal, otherSchool, "Groep 5a");

    new TestChildren(portal, otherSchool).unasked(elsewhere, "Sanne");
    assertThat(judge("Sanne leest voor.").outcome()).isEqualTo(Outcome.ALLOW);

    new TestChildren(portal, school).unasked(otherGroup, "Sanne");
    assertThat(judge("Sanne leest voor.").outcome()).isEqualTo(Outcome.BLOCK);
    assertThat(ruleIds(judge("Sanne leest voor."))).containsExactly("C6");
    assertThat(judge("Juf Sanne leest voor.").outcome()).isEqualTo(Outcome.WARN);
  }

  @Test
  @DisplayName("B9, B11, B14: it may be asked for in quiet hours, without a category")
  void isNotJudgedAsAPost() throws Exception {
    clock.setSchoolTime(SATURDAY_NIGHT);

    assertThat(judge("De kinderen bouwden torens.").findings()).isEmpty();
    assertThat(ruleIds(judge("Meer op /group/groep-5a"))).containsExactly("D1");
  }

  private Verdict judge(String text) throws Exception {
    return policyService.judge(
        PostDraft.builder()
            .companyId(group.site().getCompanyId())
            .groupId(group.groupId())
            .authorUserId(teacher.userId())
            .kind(DraftKind.PUBLICATION)
            .channel(PublicationChannel.WEBSITE)
            .text(text)
            .placedAt(clock.instant())
            .build());
  }
}
