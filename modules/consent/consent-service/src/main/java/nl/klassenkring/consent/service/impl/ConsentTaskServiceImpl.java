/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import java.util.List;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.service.base.ConsentTaskServiceBaseImpl;
import org.osgi.service.component.annotations.Component;

/** What a signed-in user may do with tasks; each method checks the permission first. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=ConsentTask"},
    service = AopService.class)
public class ConsentTaskServiceImpl extends ConsentTaskServiceBaseImpl {

  /**
   * Marks a task of the current user as done. For a device reminder (C5) this says: deleted from my
   * device, and it is recorded. A task of an objection is done when the objection is closed, one of
   * a disagreement also when the guardians agree.
   *
   * @throws com.liferay.portal.kernel.security.auth.PrincipalException if it is not a task of his
   * @throws nl.klassenkring.consent.exception.ObjectionStatusException if its objection is open
   */
  @Override
  public ConsentTask completeConsentTask(long consentTaskId) throws PortalException {
    throw new UnsupportedOperationException();
  }

  /** Gives a task of the current user. */
  @Override
  public ConsentTask getConsentTask(long consentTaskId) throws PortalException {
    throw new UnsupportedOperationException();
  }

  /**
   * Gives a page of what the current user has to do, or has done, by due date: as the one it is
   * assigned to, as teacher of the class group, or as director of the school.
   */
  @Override
  public List<ConsentTask> getMyConsentTasks(boolean done, int start, int end)
      throws PortalException {

    throw new UnsupportedOperationException();
  }

  /** Counts what {@link #getMyConsentTasks} gives. */
  @Override
  public int getMyConsentTasksCount(boolean done) throws PortalException {
    throw new UnsupportedOperationException();
  }
}
