/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.sample.school.internal.load;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserConstants;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserLocalService;
import java.util.Calendar;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.klassenkring.sample.school.internal.SampleSchoolException;
import nl.klassenkring.sample.school.internal.data.PersonName;
import nl.klassenkring.sample.school.internal.data.SampleFoundation;
import nl.klassenkring.sample.school.internal.data.SamplePerson;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the people, ready to sign in without being asked anything first. */
@Component(service = UserCreator.class)
public class UserCreator {

  private static final Locale DUTCH = new Locale("nl", "NL");

  @Reference private UserLocalService userLocalService;

  /** Gives all people by login, and adds who is missing. */
  Map<String, User> create(long companyId, SampleFoundation foundation) throws PortalException {
    Map<String, User> users = new LinkedHashMap<>();
    for (SamplePerson person : foundation.people()) {
      users.put(person.login(), create(companyId, foundation, person));
    }
    return users;
  }

  private User create(long companyId, SampleFoundation foundation, SamplePerson person)
      throws PortalException {

    String mailAddress = foundation.mailAddress(person);
    String uuid = SampleKeys.uuid("person", person.login());
    User user = userLocalService.fetchUserByEmailAddress(companyId, mailAddress);

    if (user == null) {
      user = add(companyId, mailAddress, foundation.password(), person, uuid);
    } else if (!user.getUuid().equals(uuid)) {
      throw new SampleSchoolException(mailAddress + " is somebody who is not of the sample");
    }
    return ready(user);
  }

  private User add(
      long companyId, String mailAddress, String password, SamplePerson person, String uuid)
      throws PortalException {

    PersonName name = person.name();
    ServiceContext serviceContext = new ServiceContext();
    serviceContext.setCompanyId(companyId);
    serviceContext.setUuid(uuid);

    // The birthday is what Liferay takes for people who give none.
    return userLocalService.addUser(
        UserConstants.USER_ID_DEFAULT,
        companyId,
        false,
        password,
        password,
        true,
        null,
        mailAddress,
        DUTCH,
        name.first(),
        name.middle(),
        name.last(),
        0,
        0,
        true,
        Calendar.JANUARY,
        1,
        1970,
        person.jobTitle(),
        UserConstants.TYPE_REGULAR,
        null,
        null,
        null,
        null,
        false,
        serviceContext);
  }

  /** Every time, because the load before this one may have ended half-way. */
  private User ready(User user) {
    if (!user.isPasswordReset() && user.isAgreedToTermsOfUse() && user.isEmailAddressVerified()) {
      return user;
    }
    user.setPasswordReset(false);
    user.setAgreedToTermsOfUse(true);
    user.setEmailAddressVerified(true);

    return userLocalService.updateUser(user);
  }
}
