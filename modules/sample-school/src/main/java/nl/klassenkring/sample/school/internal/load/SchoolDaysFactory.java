/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import nl.klassenkring.policy.engine.Outcome;
import nl.klassenkring.policy.engine.PostCategory;
import nl.klassenkring.policy.engine.Verdict;
import nl.klassenkring.policy.exception.PolicyViolationException;
import nl.klassenkring.policy.service.PolicyService;
import nl.klassenkring.policy.service.PostDraft;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Learns a school's calendar from the policy itself: a school day is one on which a post may be
 * placed at noon. So the sample follows the calendar that the school is configured with.
 */
@Component(service = SchoolDaysFactory.class)
public class SchoolDaysFactory {

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private PolicyService policyService;

  /** Gives the school days around now, as they hold for a group that the user may post in. */
  SchoolDays create(Group group, User author) throws PortalException {
    ZoneId zone = policyService.zone(group.getGroupId());

    return new SchoolDays(
        LocalDate.ofInstant(clock.instant(), zone), day -> isSchoolDay(group, author, day, zone));
  }

  private boolean isSchoolDay(Group group, User author, LocalDate day, ZoneId zone)
      throws PortalException {

    Verdict verdict =
        policyService.judge(
            PostDraft.builder()
                .companyId(group.getCompanyId())
                .groupId(group.getGroupId())
                .authorUserId(author.getUserId())
                .category(PostCategory.GENERAL.key())
                .placedAt(day.atTime(LocalTime.NOON).atZone(zone).toInstant())
                .build());

    if (verdict.outcome() == Outcome.BLOCK) {
      throw new PolicyViolationException(verdict);
    }
    return verdict.placeableNow();
  }
}
