/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.moderation.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import nl.klassenkring.moderation.constants.RecipientKind;
import nl.klassenkring.moderation.exception.SchoolPersonException;
import nl.klassenkring.moderation.model.SchoolPerson;
import nl.klassenkring.moderation.service.base.SchoolPersonLocalServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Keeps for whom reports of a school are meant beside its directors; asks for no permission, {@link
 * SchoolPersonServiceImpl} does.
 */
@Component(
    property = "model.class.name=nl.klassenkring.moderation.model.SchoolPerson",
    service = AopService.class)
public class SchoolPersonLocalServiceImpl extends SchoolPersonLocalServiceBaseImpl {

  /**
   * Names somebody. Naming him again changes nothing.
   *
   * @param userId who names him
   * @throws SchoolPersonException if nobody is named of that kind, for it follows from a role
   */
  @Override
  public SchoolPerson addSchoolPerson(
      long userId, long schoolGroupId, RecipientKind recipientKind, long personUserId)
      throws PortalException {

    if (!recipientKind.isNamed()) {
      throw new SchoolPersonException("Follows from a role: " + recipientKind);
    }

    List<SchoolPerson> earlier =
        schoolPersonPersistence.findByG_R_P(schoolGroupId, recipientKind.name(), personUserId);

    if (!earlier.isEmpty()) {
      return earlier.get(0);
    }

    User user = userLocalService.getUser(userId);
    SchoolPerson schoolPerson = schoolPersonPersistence.create(counterLocalService.increment());

    schoolPerson.setGroupId(schoolGroupId);
    schoolPerson.setCompanyId(user.getCompanyId());
    schoolPerson.setUserId(userId);
    schoolPerson.setUserName(user.getFullName());
    schoolPerson.setCreateDate(Date.from(clock.instant()));
    schoolPerson.setRecipientKind(recipientKind.name());
    schoolPerson.setPersonUserId(personUserId);
    schoolPerson.setPersonUserName(userLocalService.getUser(personUserId).getFullName());

    return schoolPersonPersistence.update(schoolPerson);
  }

  /** Gives whom a school named. */
  @Override
  public List<SchoolPerson> getSchoolPersons(long schoolGroupId) {
    return schoolPersonPersistence.findByGroupId(schoolGroupId);
  }

  @Reference(policyOption = ReferencePolicyOption.GREEDY)
  private Clock clock;
}
