/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.util.List;
import nl.klassenkring.moderation.constants.RecipientKind;
import nl.klassenkring.moderation.exception.SchoolPersonException;
import nl.klassenkring.moderation.internal.permission.ModerationRoles;
import nl.klassenkring.moderation.model.SchoolPerson;
import nl.klassenkring.moderation.service.base.SchoolPersonServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets the directors of a school say for whom reports are meant (F4); nobody else does. */
@Component(
    property = {"json.web.service.context.name=kk", "json.web.service.context.path=SchoolPerson"},
    service = AopService.class)
public class SchoolPersonServiceImpl extends SchoolPersonServiceBaseImpl {

  /**
   * Names somebody, as a director of the school.
   *
   * @param emailAddress with which he signs in
   * @throws SchoolPersonException if nobody does, or nobody is named of that kind
   */
  @Override
  public SchoolPerson addSchoolPerson(
      long schoolGroupId, RecipientKind recipientKind, String emailAddress) throws PortalException {

    moderationRoles.checkDirects(getPermissionChecker(), schoolGroupId);

    User person =
        userLocalService.fetchUserByEmailAddress(
            getPermissionChecker().getCompanyId(), emailAddress.strip());

    if (person == null) {
      throw new SchoolPersonException("Nobody signs in as the one named");
    }

    return schoolPersonLocalService.addSchoolPerson(
        getUserId(), schoolGroupId, recipientKind, person.getUserId());
  }

  /** Ends that reports are meant for somebody, as a director of the school. */
  @Override
  public void deleteSchoolPerson(long schoolPersonId) throws PortalException {
    SchoolPerson schoolPerson = schoolPersonLocalService.getSchoolPerson(schoolPersonId);

    moderationRoles.checkDirects(getPermissionChecker(), schoolPerson.getGroupId());

    schoolPersonLocalService.deleteSchoolPerson(schoolPerson);
  }

  /** Gives whom a school named, to its directors. */
  @Override
  public List<SchoolPerson> getSchoolPersons(long schoolGroupId) throws PortalException {
    moderationRoles.checkDirects(getPermissionChecker(), schoolGroupId);

    return schoolPersonLocalService.getSchoolPersons(schoolGroupId);
  }

  @Reference private ModerationRoles moderationRoles;
}
