/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.exception.SystemException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.klassenkring.consent.audit.AuditDetail;
import nl.klassenkring.consent.audit.AuditField;
import nl.klassenkring.consent.constants.AuditActions;
import nl.klassenkring.consent.internal.task.TaskAudiences;
import nl.klassenkring.consent.internal.task.TaskQueries;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.service.AuditEntryLocalService;
import nl.klassenkring.consent.service.base.ConsentTaskServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What a signed-in user may do with tasks; each method checks the permission first. A task that is
 * about a pupil is for those alone who may see consents where it is (C1).
 */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=ConsentTask"},
    service = AopService.class)
public class ConsentTaskServiceImpl extends ConsentTaskServiceBaseImpl {

  /**
   * Marks a task of the current user as done. For a device reminder (C5) this says: deleted from my
   * device, and it is recorded. The task of an objection is done when the objection is closed.
   *
   * @throws com.liferay.portal.kernel.security.auth.PrincipalException if it is not a task of his
   * @throws nl.klassenkring.consent.exception.ObjectionStatusException if it is the task of an open
   *     objection
   */
  @Override
  public ConsentTask completeConsentTask(long consentTaskId) throws PortalException {
    requireOwn(consentTaskId);

    return consentTaskLocalService.completeConsentTask(getUserId(), consentTaskId);
  }

  /** Gives a task of the current user. */
  @Override
  public ConsentTask getConsentTask(long consentTaskId) throws PortalException {
    return requireOwn(consentTaskId);
  }

  /**
   * Gives a page of what the current user has to do, or has done, by due date: on his own device,
   * as teacher of the class group, or as director of the school.
   */
  @Override
  @Transactional(rollbackFor = {PortalException.class, SystemException.class})
  public List<ConsentTask> getMyConsentTasks(boolean done, int start, int end)
      throws PortalException {

    List<ConsentTask> consentTasks =
        consentTaskPersistence.dslQuery(
            TaskQueries.page(taskAudiences.of(getPermissionChecker()), done, start, end));

    audit(consentTasks);

    return consentTasks;
  }

  /** Counts what {@link #getMyConsentTasks} gives. */
  @Override
  public int getMyConsentTasksCount(boolean done) throws PortalException {
    return consentTaskPersistence.dslQueryCount(
        TaskQueries.count(taskAudiences.of(getPermissionChecker()), done));
  }

  private ConsentTask requireOwn(long consentTaskId) throws PortalException {
    ConsentTask consentTask = consentTaskPersistence.findByPrimaryKey(consentTaskId);

    if (!taskAudiences.of(getPermissionChecker()).contains(consentTask)) {
      throw new PrincipalException("Task " + consentTaskId + " is somebody else's");
    }

    return consentTask;
  }

  /** One entry for each school that tells him of pupils; most people have one school. */
  private void audit(List<ConsentTask> consentTasks) throws PortalException {
    Map<Long, Long> counts =
        consentTasks.stream()
            .filter(consentTask -> consentTask.getPupilId() > 0)
            .collect(Collectors.groupingBy(ConsentTask::getSchoolGroupId, Collectors.counting()));

    for (Map.Entry<Long, Long> count : counts.entrySet()) {
      auditEntryLocalService.addAuditEntry(
          getUserId(),
          count.getKey(),
          AuditActions.VIEW_TASKS,
          0,
          null,
          AuditDetail.of(AuditField.COUNT, count.getValue()).text());
    }
  }

  @Reference private AuditEntryLocalService auditEntryLocalService;

  @Reference private TaskAudiences taskAudiences;
}
