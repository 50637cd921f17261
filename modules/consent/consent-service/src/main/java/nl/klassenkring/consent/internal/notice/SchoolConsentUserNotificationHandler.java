/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.notice;

import com.liferay.portal.kernel.notifications.UserNotificationHandler;
import com.liferay.portal.kernel.service.GroupLocalService;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what those who run the school are told. */
@Component(
    property = "javax.portlet.name=" + ConsentPortletKeys.SCHOOL_CONSENT,
    service = UserNotificationHandler.class)
public class SchoolConsentUserNotificationHandler extends ConsentUserNotificationHandler {

  @Activate
  public SchoolConsentUserNotificationHandler(@Reference GroupLocalService groupLocalService) {
    super(ConsentPortletKeys.SCHOOL_CONSENT, groupLocalService);
  }
}
