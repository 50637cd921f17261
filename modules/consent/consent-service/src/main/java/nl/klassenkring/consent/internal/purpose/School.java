/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.purpose;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Group;
import com.liferay.portal.kernel.service.GroupLocalService;
import nl.klassenkring.policy.service.SchoolSite;

/** Finds the Site of a school, on which what a school chooses is kept. */
public final class School {

  private School() {}

  /**
   * Gives the Site of a school.
   *
   * @throws com.liferay.portal.kernel.exception.NoSuchGroupException if there is no such Site
   * @throws IllegalArgumentException if the Site is a group of a school
   */
  public static Group require(GroupLocalService groupLocalService, long schoolGroupId)
      throws PortalException {

    Group group = groupLocalService.getGroup(schoolGroupId);

    if (SchoolSite.groupId(group) != schoolGroupId) {
      throw new IllegalArgumentException("Site " + schoolGroupId + " is not a school's");
    }

    return group;
  }
}
