/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.task;

import com.liferay.portal.kernel.security.permission.PermissionChecker;
import com.liferay.portal.kernel.security.permission.resource.PortletResourcePermission;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.klassenkring.consent.constants.ConsentActionKeys;
import nl.klassenkring.consent.constants.ConsentConstants;
import nl.klassenkring.consent.model.ConsentTask;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Withholds whom tasks are about from who may not see consents where they are: a class parent who
 * placed a picture learns that it is hidden and for which purpose, not whose consent is missing
 * (C1).
 */
@Component(service = TaskDisclosure.class)
public class TaskDisclosure {

  /** Gives the tasks as somebody may know them, in their order. */
  public List<ConsentTask> tell(
      PermissionChecker permissionChecker, List<ConsentTask> consentTasks) {

    Set<Long> seenGroupIds =
        consentTasks.stream()
            .map(ConsentTask::getGroupId)
            .distinct()
            .filter(
                groupId ->
                    portletResourcePermission.contains(
                        permissionChecker, groupId, ConsentActionKeys.VIEW_CONSENT))
            .collect(Collectors.toSet());

    return consentTasks.stream()
        .map(task -> seenGroupIds.contains(task.getGroupId()) ? task : withoutPupil(task))
        .collect(Collectors.toList());
  }

  /** Also without who made it: that is a guardian of the pupil. */
  private static ConsentTask withoutPupil(ConsentTask consentTask) {
    if (consentTask.getPupilId() == 0) {
      return consentTask;
    }

    ConsentTask told = (ConsentTask) consentTask.clone();

    told.setUserId(0);
    told.setUserName("");
    told.setPupilId(0);
    told.resetOriginalValues();

    return told;
  }

  @Reference(target = "(resource.name=" + ConsentConstants.RESOURCE_NAME + ")")
  private PortletResourcePermission portletResourcePermission;
}
