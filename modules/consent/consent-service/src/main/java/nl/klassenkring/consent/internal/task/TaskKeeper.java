/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.time.Clock;
import java.util.Date;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.service.persistence.ConsentTaskPersistence;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Makes and ends the rows of tasks. */
@Component(service = TaskKeeper.class)
public class TaskKeeper {

  /** A new task in a class group or school, not yet stored. */
  ConsentTask create(ConsentTaskKind kind, long groupId, Date dueDate) throws PortalException {
    Group group = groupLocalService.getGroup(groupId);
    ConsentTask task = consentTaskPersistence.create(counterLocalService.increment());
    Date now = Date.from(clock.instant());

    task.setCompanyId(group.getCompanyId());
    task.setCreateDate(now);
    task.setModifiedDate(now);
    task.setSchoolGroupId(SchoolSite.groupId(group));
    task.setGroupId(groupId);
    task.setKind(kind.name());
    task.setDueDate(dueDate);

    return task;
  }

  ConsentTask store(ConsentTask task) {
    return consentTaskPersistence.update(task);
  }

  /**
   * Ends a task.
   *
   * @param userId who did it; 0 when it ended by itself
   * @param outcome one of {@code ConsentTaskOutcomes}
   */
  public ConsentTask complete(ConsentTask task, long userId, String outcome) {
    Date now = Date.from(clock.instant());

    task.setModifiedDate(now);
    task.setDetail(outcome);
    task.setDoneDate(now);
    task.setDoneByUserId(userId);

    return store(task);
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;

  @Reference private ConsentTaskPersistence consentTaskPersistence;

  @Reference private CounterLocalService counterLocalService;

  @Reference private GroupLocalService groupLocalService;
}
