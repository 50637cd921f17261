/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import nl.klassenkring.policy.group.SchoolGroups;
import nl.klassenkring.policy.internal.permission.Schools;
import nl.klassenkring.policy.internal.reminder.SchoolReminders;
import nl.klassenkring.policy.service.base.PolicyReminderLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Keeps of what teachers were reminded (B9, B10); asks for no permission. */
@Component(
    property = "model.class.name=nl.klassenkring.policy.model.PolicyReminder",
    service = AopService.class)
public class PolicyReminderLocalServiceImpl extends PolicyReminderLocalServiceBaseImpl {

  /** Removes what is older than a moment. */
  @Override
  public void deletePolicyReminders(Date before) {
    policyReminderPersistence.removeByLtD(before);
  }

  /**
   * Reminds the teachers of a school's classes of what is due now, of each agreement once in its
   * time; of nothing at quiet times.
   *
   * <p>Who does so at the same time on another node meets the unique index, and rolls back.
   *
   * @return how many groups and agreements teachers were told of
   */
  @Override
  public int remindTeachers(long schoolGroupId) throws PortalException {
    SchoolGroups groups = schoolGroups;

    if (groups == null) {
      return 0;
    }

    Group school = schools.school(schoolGroupId);
    Instant now = clock.instant();

    return schoolReminders.remind(school, groups.classHistories(schoolGroupId, now), now);
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference(
      cardinality = ReferenceCardinality.OPTIONAL,
      policy = ReferencePolicy.DYNAMIC,
      policyOption = ReferencePolicyOption.GREEDY)
  private volatile SchoolGroups schoolGroups;

  @Reference private SchoolReminders schoolReminders;

  @Reference private Schools schools;
}
