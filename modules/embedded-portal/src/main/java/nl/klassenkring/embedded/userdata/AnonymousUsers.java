/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.embedded.userdata;

import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.Company;
import com.liferay.portal.kernel.model.User;
import com.liferay.portal.kernel.model.UserConstants;
import com.liferay.portal.kernel.service.CompanyLocalServiceUtil;
import com.liferay.portal.kernel.service.ServiceContext;
import com.liferay.portal.kernel.service.UserLocalServiceUtil;
import com.liferay.portal.kernel.workflow.WorkflowConstants;
import com.liferay.user.associated.data.anonymizer.UADAnonymousUserProvider;
import nl.klassenkring.embedded.StandsInFor;

/** Has one user in each company who nobody is, and whom the data of those who left falls to. */
@StandsInFor("com.liferay.user.associated.data.web")
final class AnonymousUsers implements UADAnonymousUserProvider {

  private static final String SCREEN_NAME = "anonymous.user";
  private static final String NAME = "Anonymous";

  @Override
  public synchronized User getAnonymousUser(long companyId) throws PortalException {
    User user = UserLocalServiceUtil.fetchUserByScreenName(companyId, SCREEN_NAME);
    return user == null ? add(CompanyLocalServiceUtil.getCompany(companyId)) : user;
  }

  @Override
  public boolean isAnonymousUser(User user) {
    return user.getScreenName().equals(SCREEN_NAME);
  }

  /** With a password that nobody knows, and locked. */
  private static User add(Company company) throws PortalException {
    User user =
        UserLocalServiceUtil.addUser(
            company.getGuestUser().getUserId(),
            company.getCompanyId(),
            true,
            null,
            null,
            false,
            SCREEN_NAME,
            SCREEN_NAME + "@" + company.getMx(),
            company.getLocale(),
            NAME,
            "",
            NAME,
            0,
            0,
            true,
            0,
            1,
            1970,
            "",
            UserConstants.TYPE_REGULAR,
            null,
            null,
            null,
            null,
            false,
            new ServiceContext());
    return UserLocalServiceUtil.updateStatus(
        user.getUserId(), WorkflowConstants.STATUS_INACTIVE, new ServiceContext());
  }
}
