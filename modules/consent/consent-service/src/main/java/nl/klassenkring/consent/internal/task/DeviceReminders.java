/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.service.GroupLocalService;
import java.util.Date;
import java.util.List;
import nl.klassenkring.consent.constants.ConsentTaskKind;
import nl.klassenkring.consent.internal.term.DueDates;
import nl.klassenkring.consent.model.ConsentTask;
import nl.klassenkring.consent.service.persistence.ConsentTaskPersistence;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks uploaders to delete pictures from their own devices (C5). */
@Component(service = DeviceReminders.class)
public class DeviceReminders {

  /** The open task of that post and person; a new one if there is none. */
  public ConsentTask addIfMissing(
      long userId, long groupId, long classPostId, long pictureId, Date uploadDate)
      throws PortalException {

    List<ConsentTask> open =
        consentTaskPersistence.dslQuery(TaskQueries.openDeviceReminder(userId, classPostId));

    if (!open.isEmpty()) {
      return open.get(0);
    }

    long schoolGroupId = SchoolSite.groupId(groupLocalService.getGroup(groupId));
    ConsentTask task =
        taskKeeper.create(
            ConsentTaskKind.DEVICE_REMINDER,
            groupId,
            dueDates.endOfDeviceTerm(schoolGroupId, uploadDate));

    task.setUserId(userId);
    task.setPictureId(pictureId);
    task.setClassPostId(classPostId);
    task.setAssigneeUserId(userId);

    return taskKeeper.store(task);
  }

  @Reference private ConsentTaskPersistence consentTaskPersistence;

  @Reference private DueDates dueDates;

  @Reference private GroupLocalService groupLocalService;

  @Reference private TaskKeeper taskKeeper;
}
