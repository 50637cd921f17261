/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.notification.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.security.auth.PrincipalException;
import com.liferay.portal.kernel.security.permission.PermissionChecker;
import java.util.List;
import nl.klassenkring.notification.internal.recipient.AllGroupReaders;
import nl.klassenkring.notification.model.NotificationPreference;
import nl.klassenkring.notification.preference.ReaderChoices;
import nl.klassenkring.notification.service.base.NotificationPreferenceServiceBaseImpl;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What a signed-in user may do with his own choices, in a school of which he is a member or one of
 * whose groups he reads by mail; nobody chooses for somebody else.
 */
@Component(
    property = {
      "json.web.service.context.name=kk",
      "json.web.service.context.path=NotificationPreference"
    },
    service = AopService.class)
public class NotificationPreferenceServiceImpl extends NotificationPreferenceServiceBaseImpl {

  /**
   * Gives what the current user chose.
   *
   * @param schoolGroupId the Site of the school
   * @throws PrincipalException for a guest, and for somebody of another school
   */
  @Override
  public ReaderChoices getMyChoices(long schoolGroupId) throws PortalException {
    return notificationPreferenceLocalService.getChoices(
        checkedUserId(schoolGroupId), schoolGroupId);
  }

  /**
   * Keeps what the current user chooses.
   *
   * @param schoolGroupId the Site of the school
   * @throws PrincipalException for a guest, and for somebody of another school
   */
  @Override
  public NotificationPreference updateMyChoices(long schoolGroupId, ReaderChoices readerChoices)
      throws PortalException {

    return notificationPreferenceLocalService.updateChoices(
        checkedUserId(schoolGroupId), schoolGroupId, readerChoices);
  }

  private long checkedUserId(long schoolGroupId) throws PortalException {
    PermissionChecker permissionChecker = getPermissionChecker();

    if (!permissionChecker.isSignedIn()) {
      throw new PrincipalException.MustBeAuthenticated(permissionChecker.getUserId());
    }

    long userId = permissionChecker.getUserId();

    if (!userLocalService.hasGroupUser(schoolGroupId, userId)
        && !allGroupReaders
            .groups(allGroupReaders.schoolGroupIds(schoolGroupId), List.of(userId))
            .containsKey(userId)) {

      throw new PrincipalException("User " + userId + " is not of school " + schoolGroupId);
    }

    return userId;
  }

  @Reference private AllGroupReaders allGroupReaders;
}
