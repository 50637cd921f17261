/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalThreadLocal;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.List;
import nl.klassenkring.consent.constants.ConsentTaskOutcomes;
import nl.klassenkring.consent.internal.objection.ObjectionClosing;
import nl.klassenkring.consent.internal.objection.ObjectionQueries;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.model.Objection;
import nl.klassenkring.consent.service.persistence.ConsentTaskPersistence;
import nl.klassenkring.consent.service.persistence.ObjectionPersistence;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Ends what there is to do about pictures and Sites that are gone. */
@Component(service = GoneTasks.class)
public class GoneTasks {

  /**
   * Ends the open tasks of a picture that is not shown any more, and removes what was objected to.
   * That pictures of a post are still on somebody's own device (C5) remains his task: it is about
   * the device.
   */
  public void endOfPicture(long pictureId) throws PortalException {
    List<ConsentTask> tasks =
        consentTaskPersistence.dslQuery(TaskQueries.openOfHiddenPicture(pictureId));
    List<Objection> objections =
        objectionPersistence.dslQuery(ObjectionQueries.openOfPicture(pictureId));

    closeAsRemoved(objections);
    complete(tasks, ConsentTaskOutcomes.PICTURE_GONE);
  }

  /** Ends all open tasks of a Site, for nobody can be sent there; its pictures go with it. */
  public void endOfSite(long groupId) throws PortalException {
    List<Objection> objections =
        objectionPersistence.dslQuery(ObjectionQueries.openOfSite(groupId));

    closeAsRemoved(objections);

    List<ConsentTask> tasks = consentTaskPersistence.dslQuery(TaskQueries.openOfSite(groupId));

    complete(tasks, ConsentTaskOutcomes.SITE_GONE);
  }

  private void closeAsRemoved(List<Objection> objections) throws PortalException {
    for (Objection objection : objections) {
      objectionClosing.closeAsRemoved(objection, actingUserId(objection.getCompanyId()));
    }
  }

  private void complete(List<ConsentTask> tasks, String outcome) {
    tasks.forEach(task -> taskKeeper.complete(task, 0, outcome));
  }

  /** The guest stands for a job. */
  private long actingUserId(long companyId) throws PortalException {
    long userId = PrincipalThreadLocal.getUserId();

    return (userId > 0) ? userId : userLocalService.getGuestUserId(companyId);
  }

  @Reference private ConsentTaskPersistence consentTaskPersistence;

  @Reference private ObjectionClosing objectionClosing;

  @Reference private ObjectionPersistence objectionPersistence;

  @Reference private TaskKeeper taskKeeper;

  @Reference private UserLocalService userLocalService;
}
