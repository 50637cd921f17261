/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.policy.internal.permission;

import com.liferay.portal.kernel.exception.NoSuchGroupException;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalService;
import nl.klassenkring.policy.service.SchoolSite;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks up the Site of a school. */
@Component(service = Schools.class)
public class Schools {

  /**
   * The school with this Site.
   *
   * @throws NoSuchGroupException if the Site is none, or that of a class group
   */
  public Group school(long schoolGroupId) throws PortalException {
    Group school = groupLocalService.getGroup(schoolGroupId);

    if (!school.isSite() || (SchoolSite.groupId(school) != schoolGroupId)) {
      throw new NoSuchGroupException("Site " + schoolGroupId + " is no school");
    }

    return school;
  }

  /** The school of a Site, which can be its own. */
  public Group schoolOf(long groupId) throws PortalException {
    Group group = groupLocalService.getGroup(groupId);
    long schoolGroupId = SchoolSite.groupId(group);

    return (schoolGroupId == groupId) ? group : groupLocalService.getGroup(schoolGroupId);
  }

  @Reference private GroupLocalService groupLocalService;
}
