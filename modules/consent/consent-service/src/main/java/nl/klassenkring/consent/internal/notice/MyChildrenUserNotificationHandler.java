/* SPDX-License-Identifier: EUPL-1.2 */
package nl.klassenkring.consent.internal.notice;

import com.liferay.portal.kernel.notifications.UserNotificationHandler;
import com.liferay.portal.kernel.service.GroupLocalService;
import nl.klassenkring.consent.constants.ConsentPortletKeys;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says what guardians, and pupils who decide, are told. */
@Component(
    property = "javax.portlet.name=" + ConsentPortletKeys.MY_CHILDREN,
    service = UserNotificationHandler.class)
public class MyChildrenUserNotificationHandler extends ConsentUserNotificationHandler {

  @Activate
  public MyChildrenUserNotificationHandler(@Reference GroupLocalService groupLocalService) {
    super(ConsentPortletKeys.MY_CHILDREN, groupLocalService);
  }
}
