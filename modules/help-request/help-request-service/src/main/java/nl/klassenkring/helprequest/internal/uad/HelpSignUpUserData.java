/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.helprequest.internal.uad;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.User;
import com.liferay.user.associated.data.anonymizer.UADAnonymizer;
import com.liferay.user.associated.data.display.UADDisplay;
import com.liferay.user.associated.data.exporter.UADExporter;
import nl.klassenkring.helprequest.model.HelpSignUp;
import nl.klassenkring.helprequest.model.HelpSignUpTable;
import nl.klassenkring.helprequest.service.HelpSignUpLocalService;
import nl.klassenkring.policy.userdata.EntityUserData;
import nl.klassenkring.policy.userdata.UserDataColumns;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Who signed up, and who decided. Nobody can be counted on anonymously: who goes leaves his places
 * free.
 */
@Component(service = {UADAnonymizer.class, UADDisplay.class, UADExporter.class})
public class HelpSignUpUserData extends EntityUserData<HelpSignUp> {

  public HelpSignUpUserData() {
    super(
        HelpSignUp.class,
        UserDataColumns.of(HelpSignUpTable.INSTANCE)
            .madeByUser()
            .namesUser("stateByUserId", "stateByUserName")
            .shows("createDate", "modifiedDate", "userName", "signUpState", "stateDate")
            .build());
  }

  @Override
  public void autoAnonymize(HelpSignUp helpSignUp, long userId, User anonymousUser)
      throws PortalException {

    if (helpSignUp.getUserId() == userId) {
      delete(helpSignUp);
    } else {
      super.autoAnonymize(helpSignUp, userId, anonymousUser);
    }
  }

  @Override
  public void delete(HelpSignUp helpSignUp) throws PortalException {
    helpSignUpLocalService.forget(helpSignUp.getHelpSignUpId());
  }

  @Override
  protected HelpSignUpLocalService localService() {
    return helpSignUpLocalService;
  }

  @Override
  protected void update(HelpSignUp helpSignUp) {
    helpSignUpLocalService.updateHelpSignUp(helpSignUp);
  }

  @Reference private HelpSignUpLocalService helpSignUpLocalService;
}
