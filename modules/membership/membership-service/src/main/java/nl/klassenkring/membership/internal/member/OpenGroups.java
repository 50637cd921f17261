/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.membership.internal.member;

import com.liferay.portal.kernel.exception.PortalException;
import nl.klassenkring.classgroup.model.ClassGroup;
import nl.klassenkring.classgroup.service.ClassGroupLocalService;
import nl.klassenkring.membership.exception.ClosedGroupException;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives the groups that still take members: one that is closed is read, and stays as it was. */
@Component(service = OpenGroups.class)
public class OpenGroups {

  /**
   * Gives the group of a Site.
   *
   * @throws nl.klassenkring.classgroup.exception.NoSuchClassGroupException if it is none
   * @throws ClosedGroupException if its school year is over
   */
  public ClassGroup get(long groupId) throws PortalException {
    ClassGroup classGroup = classGroupLocalService.getClassGroupByGroupId(groupId);

    if (classGroup.getClosedDate() != null) {
      throw new ClosedGroupException("Group " + groupId + " takes nobody any more");
    }

    return classGroup;
  }

  /** Gives the group of a Site, or null when it is none or takes nobody any more. */
  public ClassGroup fetch(long groupId) {
    ClassGroup classGroup = classGroupLocalService.fetchClassGroupByGroupId(groupId);

    return ((classGroup == null) || (classGroup.getClosedDate() != null)) ? null : classGroup;
  }

  @Reference private ClassGroupLocalService classGroupLocalService;
}
